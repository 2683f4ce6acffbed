import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The directory is there already, or may not be made.',
  codes: [550],
  problem: 'permission-denied',
  task: 'make-directory',
  answers: [{ to: 'MKD XMKD', reply: '550 new: Permission denied.' }],
};
