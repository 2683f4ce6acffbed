import type { Client, Request } from '../../client.ts';

function wordsFor({ task, path }: Request): readonly string[] {
  switch (task) {
    case 'list':
      return ['lsl', ':ftp:'];
    case 'download':
      return ['copyto', `:ftp:${path}`, path];
    case 'upload':
      return ['copyto', path, `:ftp:${path}`];
    case 'delete':
      return ['deletefile', `:ftp:${path}`];
    case 'make-directory':
      return ['mkdir', `:ftp:${path}`];
    case 'change-directory':
      return ['lsl', `:ftp:${path}`];
    case 'size':
      return ['size', `:ftp:${path}`];
    case 'rename':
      return ['moveto', `:ftp:${path}`, ':ftp:renamed.txt'];
  }
}

const tls = {
  'any-certificate': ['--ftp-explicit-tls', '--ftp-no-check-certificate'],
  verified: ['--ftp-explicit-tls'],
} as const;

// What `rclone obscure secret` printed; it takes no password that is written plainly.
const password = '8tWFh0kPYDq0KD2J5jv9RTKs_sv-Pw';

export const client: Client = {
  id: 'rclone',
  origins: [{ suite: 'bookworm', packages: ['rclone'] }],
  settings: [
    '--contimeout 3s --timeout 3s; the default is 1 minute and 5 minutes',
    '--low-level-retries 3; the default is 10',
    '--config /dev/null, so that there is no notice of a missing file',
  ],
  varying: [{ pattern: /\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d/g, kind: 'date' }],
  limit: 25,
  // Whether it still asks if the connection is alive, before it ends, is chance.
  endings: { 'pasv-unreachable': /^(?![^]*NOOP)/ },
  leftOut: { 'retr-226-before-150': 'How it goes on depends on which of two replies it has read by then.' },
  invoke: (request) => ({
    argv: [
      'rclone',
      ...wordsFor(request),
      ...['--config', '/dev/null', '--contimeout', '3s', '--timeout', '3s', '--low-level-retries', '3'],
      ...(request.tls ? tls[request.tls] : []),
      ...['--ftp-host', '127.0.0.1', '--ftp-user', 'anna', '--ftp-pass', password],
    ],
  }),
};
