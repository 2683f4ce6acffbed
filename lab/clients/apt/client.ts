import type { Client } from '../../client.ts';

export const client: Client = {
  id: 'apt',
  origins: [{ suite: 'bookworm', packages: ['apt'] }],
  settings: [
    'Dir::Bin::Methods::ftp=ftp; by default the method is disabled',
    'Acquire::ftp::Timeout=3; the default is 2 minutes',
  ],
  varying: [
    { pattern: /in (\d+s) \(/g, kind: 'time' },
    { pattern: /\(([\d.]+ \w*B\/s)\)/g, kind: 'rate' },
  ],
  limit: 25,
  invoke: ({ task, path, tls }) =>
    task === 'download' && !tls
      ? {
          argv: [
            '/usr/lib/apt/apt-helper',
            ...['-o', 'Dir::Bin::Methods::ftp=ftp', '-o', 'Acquire::ftp::Timeout=3'],
            'download-file',
            `ftp://anna:secret@127.0.0.1/${path}`,
            path,
          ],
        }
      : undefined,
};
