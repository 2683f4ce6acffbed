import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows:
    'The listing is asked for over TLS, and the server wants the TLS session of the control connection to be resumed.',
  codes: [522],
  problem: 'tls-session-reuse-required',
  task: 'list',
  tls: 'any-certificate',
  answers: [
    {
      to: 'LIST NLST MLSD',
      data: { bytes: 0, then: 'end' },
      completion: '522 SSL connection failed; session reuse required.',
    },
  ],
};
