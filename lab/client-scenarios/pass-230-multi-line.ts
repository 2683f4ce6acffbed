import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The reply 230 has several lines, some without a code.',
  codes: [230],
  task: 'list',
  answers: [
    {
      to: 'PASS',
      reply: '230-Welcome, anna.\nThis line has no code.\n 230 is the code of this reply.\n230 Logged in.',
    },
  ],
};
