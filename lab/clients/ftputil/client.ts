import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'print(host.listdir(host.curdir))';
    case 'download':
      return `host.download('${path}', '${path}')`;
    case 'upload':
      return `host.upload('${path}', '${path}')`;
    case 'delete':
      return `host.remove('${path}')`;
    case 'make-directory':
      return `host.mkdir('${path}')`;
    case 'change-directory':
      return `host.chdir('${path}')\n        print(host.getcwd())`;
    case 'size':
      return `print(host.path.getsize('${path}'))`;
    case 'rename':
      return `host.rename('${path}', 'renamed.txt')`;
  }
}

function programFor(request: Request): string {
  const base = request.tls ? 'ftplib.FTP_TLS' : 'ftplib.FTP';
  const protect = request.tls ? '\n        self.prot_p()' : '';
  return `import ftplib
import json
import sys

import ftputil


class Session(${base}):
    def __init__(self, host, user, password):
        super().__init__(timeout=3)
        self.connect(host)
        self.login(user, password)${protect}


try:
    with ftputil.FTPHost('127.0.0.1', 'anna', 'secret', session_factory=Session) as host:
        ${callFor(request)}
except Exception as error:
    name = f'{type(error).__module__}.{type(error).__qualname__}'.removeprefix('builtins.')
    print('exception:', json.dumps({'name': name, 'message': str(error)}), file=sys.stderr)
    sys.exit(1)
`;
}

export const client: Client = {
  id: 'ftputil',
  origins: [{ suite: 'bookworm', packages: ['python3-ftputil'] }],
  settings: ['timeout=3; without it ftplib, which it uses, waits for ever'],
  // What it thinks of certificates is what ftplib thinks of them.
  invoke: (request) =>
    request.tls === 'verified'
      ? undefined
      : {
          argv: ['python3', `${request.task}.py`],
          program: { name: `${request.task}.py`, text: programFor(request) },
        },
};
