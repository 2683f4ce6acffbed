import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server ends the data connection in the middle of the file, once; the next transfer would succeed.',
  codes: [426],
  problem: 'transfer-interrupted',
  task: 'download',
  isLarge: true,
  answers: [
    {
      to: 'RETR',
      times: 1,
      data: { bytes: 100000, then: 'end' },
      completion: '426 Connection closed; transfer aborted.',
    },
  ],
};
