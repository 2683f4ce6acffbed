import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'A listing without TLS is answered with 522, because data must be encrypted.',
  codes: [522],
  problem: 'data-protection-required',
  task: 'list',
  answers: [{ to: 'LIST NLST MLSD', reply: '522 Data connections must be encrypted.' }],
};
