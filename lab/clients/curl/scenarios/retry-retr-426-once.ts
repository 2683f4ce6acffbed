import type { ClientScenario } from '../../../client.ts';

export const scenario: ClientScenario = {
  shows: 'A download is broken off once, and curl has been told to try again.',
  codes: [426],
  problem: 'transfer-interrupted',
  task: 'download',
  isLarge: true,
  mode: 'retry',
  answers: [
    {
      to: 'RETR',
      times: 1,
      data: { bytes: 100000, then: 'end' },
      completion: '426 Connection closed; transfer aborted.',
    },
  ],
};
