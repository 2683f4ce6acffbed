import type { Client } from '../../client.ts';

export const client: Client = {
  id: 'aria2',
  origins: [{ suite: 'bookworm', packages: ['aria2'] }],
  settings: ['--connect-timeout=3 --timeout=3; the default is 60 seconds', '--max-tries=3; the default is 5'],
  varying: [
    { pattern: /\d\d\/\d\d \d\d:\d\d:\d\d/g, kind: 'date' },
    // Every download gets an id by chance.
    { pattern: /(?:#|^|GID#)([0-9a-f]{6})(?=[ |])/gm, kind: 'name' },
    { pattern: /GID#([0-9a-f]{16})/g, kind: 'name' },
    // The speed of a file that takes no time is not always known.
    { pattern: /(?<=\|(?:OK  |ERR )\|) *(?:n\/a|[\d.]+[KMG]?i?B\/s)(?=\|)/g, kind: 'rate' },
  ],
  invoke: ({ task, path, tls }) =>
    task === 'download' && !tls
      ? {
          argv: [
            'aria2c',
            ...[
              '--connect-timeout=3',
              '--timeout=3',
              '--max-tries=3',
              '--summary-interval=0',
              '--show-console-readout=false',
            ],
            ...['--ftp-user=anna', '--ftp-passwd=secret'],
            `ftp://127.0.0.1/${path}`,
          ],
        }
      : undefined,
};
