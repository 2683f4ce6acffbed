import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The server announces with 120 that it needs time, and greets with 220 right after it.',
  codes: [120, 220],
  task: 'list',
  answers: [{ to: 'greeting', reply: '120 Service ready in 1 minute.\n220 FTP server ready.' }],
};
