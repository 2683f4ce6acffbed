import type { ClientScenario } from '../client.ts';

export const scenario: ClientScenario = {
  shows: 'The greeting has several lines, one of which begins like its end.',
  codes: [220],
  task: 'list',
  answers: [
    {
      to: 'greeting',
      reply: '220-Welcome.\n  220 files are here, and this is not the end.\n220-One more line.\n220 FTP server ready.',
    },
  ],
};
