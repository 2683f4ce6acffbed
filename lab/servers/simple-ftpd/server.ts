import type { Configuration, Server } from '../../software.ts';

const npm = 'simple-ftpd@0.0.4';
const folder = '/srv/simple-ftpd';

// The library uses chalk without depending on it; what it does with it is seen in no session.
const chalk = 'module.exports = new Proxy({}, { get: () => (text) => text });\n';

// As its own program ftp-server, but for the password.
function script(readOnly: boolean): string {
  return `const fs = require('node:fs');
const ftpd = require('simple-ftpd');

ftpd({ host: '127.0.0.1', port: 21, root: '/home/anna', readOnly: ${readOnly} }, (session) => {
  session.on('pass', (name, password, done) => {
    if (name === 'anna' && password === 'secret') done(null, 'Welcome anna');
    else done(new Error('Wrong name or password'));
  });
  session.on('read', (path, start, done) => done(null, fs.createReadStream(path, { start })));
  session.on('write', (path, start, done) => done(null, fs.createWriteStream(path, { start })));
  session.on('stat', fs.stat);
  session.on('readdir', fs.readdir);
  session.on('mkdir', fs.mkdir);
  session.on('unlink', fs.unlink);
  session.on('remove', (path, done) => fs.rm(path, { recursive: true, force: true }, done));
  session.on('rename', fs.rename);
});
`;
}

function simpleFtpd(readOnly: boolean): Configuration {
  return {
    argv: ['/opt/node/node', `${folder}/server.js`],
    files: { [`${folder}/server.js`]: script(readOnly), [`${folder}/modules/chalk.js`]: chalk },
    user: 'anna',
    env: { NODE_PATH: `${folder}/modules` },
    prepare: (machine) => machine.link(`/opt/npm/${npm}/node_modules`, `${folder}/node_modules`),
  };
}

export const server: Server = {
  id: 'simple-ftpd',
  origins: [{ npm, suite: 'bookworm' }],
  features: [],
  configurations: {
    base: simpleFtpd(false),
    'read-only': simpleFtpd(true),
    chroot: simpleFtpd(false),
    'shut-down': simpleFtpd(false),
  },
  // Now and then a file fails to open before the preliminary reply is on its way.
  // And now and then it has closed the data connection before anything was sent.
  endings: { store: /^(?:\(upload\)\n){7}/, 'odd-file-names': /^(?:\(upload\)\n){5}/ },
  whims: /22[79] [^\n]*\n(?:226|550) [^\n]*\n125 /,
};
