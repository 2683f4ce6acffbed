import type { Client, Request } from '../../client.ts';

function wordsFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'dir';
    case 'download':
      return `get ${path}`;
    case 'upload':
      return `put ${path}`;
    case 'delete':
      return `delete ${path}`;
    case 'make-directory':
      return `mkdir ${path}`;
    case 'change-directory':
      return `cd ${path}\npwd`;
    case 'size':
      return `size ${path}`;
    case 'rename':
      return `rename ${path} renamed.txt`;
  }
}

export const client: Client = {
  id: 'inetutils-ftp',
  origins: [{ suite: 'bookworm', packages: ['inetutils-ftp'] }],
  settings: [],
  varying: [
    { pattern: /LPRT 4,4,127,0,0,1,2,(\d+,\d+)/g, kind: 'port' },
    { pattern: /bytes \w+ in ([\d.e-]+) seconds/g, kind: 'time' },
  ],
  leftOut: {
    'retr-226-before-150': 'Whether it takes the connection before it closes its port is chance.',
    'type-twice': 'Whether it still takes the file depends on which of two replies it reads first.',
  },
  limit: 8,
  invoke: (request) =>
    request.tls
      ? undefined
      : {
          argv: ['inetutils-ftp', '-n', '-v', '127.0.0.1'],
          input: `user anna secret\nbinary\n${wordsFor(request)}\nquit\n`,
        },
};
