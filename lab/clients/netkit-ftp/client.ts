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

const tls = { 'any-certificate': ['-z', 'secure'], verified: ['-z', 'secure', '-z', 'verify=1'] } as const;

export const client: Client = {
  id: 'netkit-ftp',
  origins: [{ suite: 'bookworm', packages: ['ftp-ssl'] }],
  settings: [],
  limit: 8,
  leftOut: {
    'retr-226-before-150': 'Whether it takes the connection before it closes its port is chance.',
    'type-twice': 'Whether it still takes the file depends on which of two replies it reads first.',
  },
  invoke: (request) => ({
    argv: ['ftp-ssl', '-n', '-v', ...(request.tls ? tls[request.tls] : []), '127.0.0.1'],
    input: `user anna secret\nbinary\n${wordsFor(request)}\nquit\n`,
  }),
};
