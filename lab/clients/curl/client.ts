import type { Client, Request } from '../../client.ts';

const server = 'ftp://127.0.0.1';

function wordsFor({ task, path }: Request): readonly string[] {
  switch (task) {
    case 'list':
      return [`${server}/`];
    case 'download':
      return ['--remote-name', `${server}/${path}`];
    case 'upload':
      return ['--upload-file', path, `${server}/`];
    case 'delete':
      return ['--quote', `DELE ${path}`, `${server}/`];
    case 'make-directory':
      return ['--quote', `MKD ${path}`, `${server}/`];
    case 'change-directory':
      return [`${server}/${path}/`];
    case 'size':
      return ['--head', `${server}/${path}`];
    case 'rename':
      return ['--quote', `RNFR ${path}`, '--quote', 'RNTO renamed.txt', `${server}/`];
  }
}

const tls = { 'any-certificate': ['--ssl-reqd', '--insecure'], verified: ['--ssl-reqd'] } as const;

export const client: Client = {
  id: 'curl',
  origins: [{ suite: 'bookworm', packages: ['curl'] }],
  settings: ['--connect-timeout 3 and --max-time 5; without them curl waits for five minutes, then for ever'],
  varying: [{ pattern: /after (\d+) (?:ms|milliseconds)/g, kind: 'time' }],
  invoke: (request) => ({
    argv: [
      'curl',
      '--silent',
      '--show-error',
      ...['--connect-timeout', '3', '--max-time', '5'],
      ...(request.mode === 'retry' ? ['--retry', '2'] : []),
      ...(request.tls ? tls[request.tls] : []),
      ...['--user', 'anna:secret'],
      ...wordsFor(request),
    ],
  }),
};
