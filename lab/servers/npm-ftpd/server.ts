import type { Machine } from '../../machine.ts';
import type { Configuration, Server } from '../../software.ts';

const npm = 'ftpd@0.2.16';
const folder = '/srv/ftpd';
const certificate = '/srv/ftpd/certificate.pem';

/** What the script of a server says, as JavaScript. */
interface Choice {
  /** The options of the library, by name. */
  options?: Readonly<Record<string, string>>;
  user?: string;
  /** The file system that a login is granted; Node's own when absent. */
  fileSystem?: string;
  /** What is done before the library is loaded. */
  before?: string;
}

const base = { getInitialCwd: "() => '/'", getRoot: "() => '/home/anna'" };

function script({ options = {}, user = 'anna', fileSystem, before = '' }: Choice): string {
  const lines = Object.entries({ ...base, ...options }).map(([name, value]) => `  ${name}: ${value},`);
  return `${before}const fs = require('node:fs');
const { FtpServer } = require('ftpd');

const server = new FtpServer('127.0.0.1', {
${lines.join('\n')}
});

server.on('client:connected', (connection) => {
  let name;
  connection.on('command:user', (user, success, failure) => {
    name = user;
    if (user) success();
    else failure();
  });
  connection.on('command:pass', (password, success, failure) => {
    if (name === '${user}' && password === 'secret') success(name${fileSystem ? `, ${fileSystem}` : ''});
    else failure();
  });
});

server.listen(21);
`;
}

/** A server of the library, started by a script of a few lines. */
export function ftpd(choice: Choice = {}, prepare?: (machine: Machine) => void): Configuration {
  return {
    // Its TLS needs tls.createSecurePair, which Node has given up since; the Node of Debian 12 still has it.
    argv: ['/usr/bin/node', `${folder}/server.js`],
    files: { [`${folder}/server.js`]: script(choice) },
    user: 'anna',
    prepare: (machine) => {
      machine.link(`/opt/npm/${npm}/node_modules`, `${folder}/node_modules`);
      prepare?.(machine);
    },
  };
}

// The library asks a pair of streams for what only the pairs of very old Nodes had; without it, the server dies when the
// first handshake is done.
const pairs = `const tls = require('node:tls');
const { createSecurePair } = tls;
tls.createSecurePair = (...options) => {
  const pair = createSecurePair(...options);
  return Object.assign(pair, { ssl: pair.cleartext.ssl });
};

`;

/** The same with TLS. */
export function ftpdWithTls(options: Readonly<Record<string, string>> = {}): Configuration {
  const tlsOptions = `{ cert: fs.readFileSync('${certificate}'), key: fs.readFileSync('${certificate}') }`;
  return ftpd({ before: pairs, options: { ...options, tlsOptions, allowUnauthorizedTls: 'true' } }, (machine) => {
    machine.makeCertificate(certificate);
    machine.run('chown', 'anna', certificate);
  });
}

// The commands of a server that is only read from.
const reading = "['USER', 'PASS', 'PWD', 'CWD', 'CDUP', 'TYPE', 'PASV', 'PORT', 'LIST', 'NLST', 'RETR', 'QUIT']";

export const server: Server = {
  id: 'npm-ftpd',
  origins: [{ npm, suite: 'bookworm', packages: ['nodejs'] }],
  features: ['tls'],
  configurations: {
    base: ftpd(),
    tls: ftpdWithTls(),
    'tls-required': ftpdWithTls({ tlsOnly: 'true' }),
    'passive-exhausted': ftpd({ options: { pasvPortRangeStart: '50000', pasvPortRangeEnd: '50000' } }),
    'read-only': ftpd({ options: { allowedCommands: reading } }),
    chroot: ftpd(),
    'file-size-limit': { ...ftpd(), fileSizeLimit: 100_000 },
    'shut-down': ftpd(),
    'home-missing': ftpd({ options: { getRoot: "() => '/home/nohome'" }, user: 'nohome' }),
  },
  // How much of a file was under way when it was cut short; the whole of big.bin is always the same.
  varying: [{ pattern: /(?<=^226 Closing data connection, sent )(?!25165824)\d{6,}/g, kind: 'count' }],
  leftOut: {
    'far-too-long-line': 'It takes each piece that arrives for a command, and how large the pieces are is chance.',
  },
};
