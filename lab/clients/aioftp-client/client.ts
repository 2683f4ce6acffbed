import type { Client, Request } from '../../client.ts';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'for path, facts in await client.list():\n        print(path, facts)';
    case 'download':
      return `await client.download('${path}', '${path}', write_into=True)`;
    case 'upload':
      return `await client.upload('${path}', '${path}', write_into=True)`;
    case 'delete':
      return `await client.remove_file('${path}')`;
    case 'make-directory':
      return `await client.make_directory('${path}')`;
    case 'change-directory':
      return `await client.change_directory('${path}')\n    print(await client.get_current_directory())`;
    case 'size':
      return `print(await client.stat('${path}'))`;
    case 'rename':
      return `await client.rename('${path}', 'renamed.txt')`;
  }
}

function programFor(request: Request): string {
  return `import asyncio
import json
import sys

import aioftp


async def main():
    client = aioftp.Client(socket_timeout=3, connection_timeout=3)
    await client.connect('127.0.0.1')
    await client.login('anna', 'secret')
    ${callFor(request)}
    await client.quit()


try:
    asyncio.run(main())
except Exception as error:
    name = f'{type(error).__module__}.{type(error).__qualname__}'.removeprefix('builtins.')
    print('exception:', json.dumps({'name': name, 'message': str(error)}), file=sys.stderr)
    sys.exit(1)
`;
}

export const client: Client = {
  id: 'aioftp-client',
  origins: [{ suite: 'bookworm', packages: ['python3-aioftp'] }],
  settings: ['socket_timeout=3, connection_timeout=3; without them aioftp waits for ever'],
  // It knows TLS from the first byte only, not AUTH TLS.
  invoke: (request) =>
    request.tls
      ? undefined
      : {
          argv: ['python3', `${request.task}.py`],
          program: { name: `${request.task}.py`, text: programFor(request) },
        },
};
