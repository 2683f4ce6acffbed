import type { Client, Invocation, Request } from '../../client.ts';

const login = ['-u', 'anna', '-p', 'secret'];
const limits = ['-t', '3', '-r', '0'];
const server = 'ftp://127.0.0.1';

function shell(words: string): Invocation {
  return { argv: ['ncftp', '-u', 'anna', '-p', 'secret', '127.0.0.1'], input: `${words}\nquit\n` };
}

function invocationFor({ task, path }: Request): Invocation {
  switch (task) {
    case 'list':
      return { argv: ['ncftpls', ...login, ...limits, '-l', `${server}/`] };
    case 'download':
      return { argv: ['ncftpget', ...login, ...limits, '127.0.0.1', '.', path] };
    case 'upload':
      return { argv: ['ncftpput', ...login, ...limits, '127.0.0.1', '/', path] };
    case 'delete':
      return shell(`rm ${path}`);
    case 'make-directory':
      return shell(`mkdir ${path}`);
    case 'change-directory':
      return shell(`cd ${path}\npwd`);
    case 'size':
      return shell(`ls -l ${path}`);
    case 'rename':
      return shell(`rename ${path} renamed.txt`);
  }
}

export const client: Client = {
  id: 'ncftp',
  origins: [{ suite: 'bookworm', packages: ['ncftp'] }],
  settings: ['-t 3; the default is 20 seconds', '-r 0; without it each further try comes after 20 seconds'],
  prepare: (machine) => machine.link('/usr/bin/ncftp3', '/usr/bin/ncftp'),
  limit: 12,
  leftOut: { 'type-twice': 'Which of its two connections it gives up first is chance.' },
  invoke: (request) => (request.tls ? undefined : invocationFor(request)),
};
