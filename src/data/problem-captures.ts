import type { ProblemId } from './problems.ts';

/** Sessions of the lab that show a problem, and the same after its fix: `vsftpd/tls-list`. */
export interface ProblemCaptures {
  before: string;
  after?: string;
}

/** The problems that the lab can make, with the capture that shows each best, and the one with the fix where there is one. */
export const problemCaptures: Readonly<Partial<Record<ProblemId, ProblemCaptures>>> = {
  'tls-session-reuse-required': { before: 'vsftpd/tls-1-2-not-resumed', after: 'vsftpd/tls-no-reuse-required' },
};
