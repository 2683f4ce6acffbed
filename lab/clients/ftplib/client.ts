import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'ftp.dir()';
    case 'download':
      return `with open('${path}', 'wb') as file:\n        ftp.retrbinary('RETR ${path}', file.write)`;
    case 'upload':
      return `with open('${path}', 'rb') as file:\n        ftp.storbinary('STOR ${path}', file)`;
    case 'delete':
      return `print(ftp.delete('${path}'))`;
    case 'make-directory':
      return `print(ftp.mkd('${path}'))`;
    case 'change-directory':
      return `print(ftp.cwd('${path}'))\n    print(ftp.pwd())`;
    case 'size':
      return `ftp.voidcmd('TYPE I')\n    print(ftp.size('${path}'))`;
    case 'rename':
      return `print(ftp.rename('${path}', 'renamed.txt'))`;
  }
}

function programFor(request: Request): string {
  const { tls } = request;
  const context = tls === 'verified' ? 'context=ssl.create_default_context(), ' : '';
  const made = tls ? `ftplib.FTP_TLS(${context}timeout=3)` : 'ftplib.FTP(timeout=3)';
  const protect = tls ? '\n    ftp.prot_p()' : '';
  return `import ftplib
import json
import ssl
import sys

try:
    ftp = ${made}
    ftp.connect('127.0.0.1')
    ftp.login('anna', 'secret')${protect}
    ${callFor(request)}
    ftp.quit()
except Exception as error:
    name = f'{type(error).__module__}.{type(error).__qualname__}'.removeprefix('builtins.')
    print('exception:', json.dumps({'name': name, 'message': str(error)}), file=sys.stderr)
    sys.exit(1)
`;
}

export const client: Client = {
  id: 'ftplib',
  origins: [{ suite: 'bookworm', packages: ['python3'] }],
  settings: ['timeout=3; without it ftplib waits for ever'],
  invoke: (request) => ({
    argv: ['python3', `${request.task}.py`],
    program: { name: `${request.task}.py`, text: programFor(request) },
  }),
};
