import type { Client, Request } from '../../client.ts';

const release = 'basic-ftp@6.2.6';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'for (const { name } of await client.list()) console.log(name);';
    case 'download':
      return `await client.downloadTo('${path}', '${path}');`;
    case 'upload':
      return `await client.uploadFrom('${path}', '${path}');`;
    case 'delete':
      return `await client.remove('${path}');`;
    case 'make-directory':
      return `await client.send('MKD ${path}');`;
    case 'change-directory':
      return `await client.cd('${path}');\n  console.log(await client.pwd());`;
    case 'size':
      return `console.log(await client.size('${path}'));`;
    case 'rename':
      return `await client.rename('${path}', 'renamed.txt');`;
  }
}

function programFor(request: Request): string {
  const { tls } = request;
  const secure = tls
    ? `, secure: true${tls === 'any-certificate' ? ', secureOptions: { rejectUnauthorized: false }' : ''}`
    : '';
  return `import { Client } from 'basic-ftp';

const client = new Client(3000);
try {
  await client.access({ host: '127.0.0.1', user: 'anna', password: 'secret'${secure} });
  ${callFor(request)}
} catch (error) {
  console.error('exception: ' + JSON.stringify({ name: error.name, message: error.message }));
  process.exitCode = 1;
}
client.close();
`;
}

export const client: Client = {
  id: 'basic-ftp',
  origins: [{ npm: release, suite: 'bookworm' }],
  settings: ['a timeout of 3000; the default is 30 seconds'],
  prepare: (machine) => {
    machine.link('/opt/node/node', '/usr/bin/node');
    machine.link(`/opt/npm/${release}/node_modules`, '/tmp/node_modules');
  },
  invoke: (request) => ({
    argv: ['node', `${request.task}.mjs`],
    program: { name: `${request.task}.mjs`, text: programFor(request) },
  }),
};
