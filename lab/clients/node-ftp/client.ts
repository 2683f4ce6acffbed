import type { Client, Request } from '../../client.ts';

const release = 'ftp@0.3.10';

function callFor({ task, path }: Request): string {
  switch (task) {
    case 'list':
      return 'client.list(done);';
    case 'download':
      return `client.get('${path}', (error, stream) => {
    if (error) return done(error);
    stream.once('close', () => done());
    stream.pipe(createWriteStream('${path}'));
  });`;
    case 'upload':
      return `client.put('${path}', '${path}', done);`;
    case 'delete':
      return `client.delete('${path}', done);`;
    case 'make-directory':
      return `client.mkdir('${path}', done);`;
    case 'change-directory':
      return `client.cwd('${path}', done);`;
    case 'size':
      return `client.size('${path}', done);`;
    case 'rename':
      return `client.rename('${path}', 'renamed.txt', done);`;
  }
}

function programFor(request: Request): string {
  const { tls, task } = request;
  const secure = tls
    ? `, secure: true${tls === 'any-certificate' ? ', secureOptions: { rejectUnauthorized: false }' : ''}`
    : '';
  return `const Client = require('ftp');
${task === 'download' ? "const { createWriteStream } = require('node:fs');\n" : ''}
const client = new Client();
function done(error, result) {
  if (error) {
    console.error('exception: ' + JSON.stringify({ name: error.name, message: error.message }));
    process.exitCode = 1;
  } else if (result !== undefined) console.log(result);
  client.end();
}
client.on('error', done);
client.on('ready', () => {
  ${callFor(request)}
});
client.connect({ host: '127.0.0.1', user: 'anna', password: 'secret', connTimeout: 3000, pasvTimeout: 3000${secure} });
`;
}

export const client: Client = {
  id: 'node-ftp',
  origins: [{ npm: release, suite: 'bookworm' }],
  settings: ['connTimeout: 3000, pasvTimeout: 3000; the default is 10 seconds'],
  prepare: (machine) => {
    machine.link('/opt/node/node', '/usr/bin/node');
    machine.link(`/opt/npm/${release}/node_modules`, '/tmp/node_modules');
  },
  limit: 12,
  invoke: (request) => ({
    argv: ['node', `${request.task}.cjs`],
    program: { name: `${request.task}.cjs`, text: programFor(request) },
  }),
};
