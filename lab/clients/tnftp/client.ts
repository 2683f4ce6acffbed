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
  id: 'tnftp',
  origins: [{ suite: 'bookworm', packages: ['tnftp'] }],
  settings: ['-q 3; without it tnftp waits for ever'],
  varying: [
    // The bar that it draws while a file is on its way.
    { pattern: /\n[^\n]*\|[* ]+\|[^\n]*(?=\n)/g, kind: 'rate' },
    { pattern: /stalled for (\d+) sec/g, kind: 'time' },
  ],
  limit: 12,
  invoke: (request) =>
    request.tls
      ? undefined
      : {
          argv: ['tnftp', '-n', '-v', '-q', '3', '127.0.0.1'],
          input: `user anna secret\nbinary\n${wordsFor(request)}\nquit\n`,
        },
};
