import type { Message } from './message.ts';

/** What FTP-Deploy-Action shows, read in ftp-deploy 1.2.5. */
export const ftpDeployAction: readonly Message[] = [
  {
    id: 'ftp-deploy-action/no-such-server',
    software: 'ftp-deploy-action',
    role: 'client',
    template: 'The server "{host}" doesn\'t seem to exist. Do you have a typo?',
    problem: 'cannot-connect',
    evidence: ['ftp-deploy#src/errorHandling.ts:31'],
  },
  {
    id: 'ftp-deploy-action/shared-certificate',
    software: 'ftp-deploy-action',
    role: 'client',
    template:
      'The certificate for "{host}" is likely shared. The host did not place your server on the list of valid domains for this cert.',
    problem: 'tls-certificate-rejected',
    evidence: ['ftp-deploy#src/errorHandling.ts:38'],
  },
  {
    id: 'ftp-deploy-action/requires-encryption',
    software: 'ftp-deploy-action',
    role: 'client',
    template: 'The server you are connecting to requires encryption (ftps)',
    problem: 'tls-required',
    evidence: ['ftp-deploy#src/errorHandling.ts:49'],
  },
  {
    id: 'ftp-deploy-action/could-not-login',
    software: 'ftp-deploy-action',
    role: 'client',
    template: 'Could not login with the username "{user}" and password "{text}".',
    problem: 'wrong-password',
    evidence: ['ftp-deploy#src/errorHandling.ts:53'],
  },
];
