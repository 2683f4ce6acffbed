import type { Client, Request } from '../../client.ts';

function wordsFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'ls -l';
    case 'download':
      return `get ${path}`;
    case 'upload':
      return `put ${path}`;
    case 'delete':
      return `rm -f ${path}`;
    case 'make-directory':
      return `mkdir ${path}`;
    case 'change-directory':
      return `cd ${path}\npwd`;
    case 'size':
      return `ls -l ${path}`;
    case 'rename':
      return `mv ${path} renamed.txt`;
  }
}

const settings = 'command_timeout 3\nconnection_timeout 3\nconnect_attempts 2\nconnect_wait_time 1\nuse_history no\n';

export const client: Client = {
  id: 'yafc',
  origins: [{ suite: 'bookworm', packages: ['yafc', 'ncurses-base'] }],
  settings: [
    'command_timeout 3, connection_timeout 3; the default is 42 and 30 seconds',
    'connect_attempts 2, connect_wait_time 1; the default is 10, and 30 seconds between them',
  ],
  varying: [{ pattern: /ETA (\d+:\d\d)/g, kind: 'time' }],
  limit: 8,
  invoke: (request) =>
    request.tls
      ? undefined
      : {
          argv: ['yafc', 'ftp://anna:secret@127.0.0.1'],
          input: `${wordsFor(request)}\nquit\n`,
          files: { '~/.yafc/yafcrc': settings },
        },
};
