import type { Client } from '../../client.ts';

export const client: Client = {
  id: 'axel',
  origins: [{ suite: 'bookworm', packages: ['axel'] }],
  settings: ['--timeout=3; the default is 45 seconds', '--num-connections=1; the default is 4, which race each other'],
  varying: [
    { pattern: /(?<=\bin )\d+ second\(s\)/g, kind: 'time' },
    { pattern: /(?<=\[) *[\d.]+[KMG]?B\/s(?=\])/g, kind: 'rate' },
    // After a refused login it prints a piece of its memory that holds no text.
    { pattern: /(?<=^Initializing download: \S+\n)[^]{0,8}(?=\n$)/g, kind: 'name' },
  ],
  // Not at the moment at which one of its tries ends.
  limit: 8.5,
  invoke: ({ task, path, tls }) =>
    task === 'download' && !tls
      ? { argv: ['axel', '--timeout=3', '--num-connections=1', `ftp://anna:secret@127.0.0.1/${path}`] }
      : undefined,
};
