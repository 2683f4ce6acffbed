import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server ends an idle session with 421: the client finds the reply when it sends its next command.',
  codes: [421],
  problem: 'idle-timeout',
  task: 'download',
  answers: [
    {
      to: 'PASS',
      reply: '230 User anna logged in.\n421 Idle for too long: closing the control connection.',
      then: 'close',
    },
  ],
};
