import type { Machine } from '../../machine.ts';
import type { Configuration, Server } from '../../software.ts';

const npm = 'ftp-srv@4.6.3';
const folder = '/srv/ftp-srv';
const certificate = '/srv/ftp-srv/certificate.pem';

/** What the script of a server says, as JavaScript. */
interface Choice {
  /** The options of the library, by name. */
  options?: Readonly<Record<string, string>>;
  /** Who may log in. */
  rule?: string;
  /** What a login is granted: the folder that the user sees, commands that are refused. */
  granted?: string;
  /** Nobody is asked who may log in. */
  isUnattended?: true;
}

const base = { url: "'ftp://127.0.0.1:21'", pasv_url: "'127.0.0.1'" };

// The library leaves the words of a refused login to who uses it; these are the ones of its README and its own program.
function script({ options = {}, rule, granted = "root: '/home/anna'", isUnattended }: Choice): string {
  const lines = Object.entries({ ...base, ...options }).map(([name, value]) => `  ${name}: ${value},`);
  const login = `server.on('login', ({ username, password }, resolve, reject) => {
  const isKnown = ${rule ?? "username === 'anna' && password === 'secret'"};
  if (!isKnown) return reject(new GeneralError('Invalid username or password', 401));
  resolve({ ${granted} });
});

`;
  return `const { readFileSync } = require('node:fs');
const FtpSrv = require('ftp-srv');
const { GeneralError } = require('ftp-srv/src/errors');

const server = new FtpSrv({
${lines.join('\n')}
});

${isUnattended ? '' : login}server.listen();
`;
}

/** A server of the library, started by a script of a few lines. */
export function ftpSrv(choice: Choice = {}, prepare?: (machine: Machine) => void): Configuration {
  return {
    argv: ['/opt/node/node', `${folder}/server.js`],
    files: { [`${folder}/server.js`]: script(choice) },
    user: 'anna',
    prepare: (machine) => {
      machine.link(`/opt/npm/${npm}/node_modules`, `${folder}/node_modules`);
      prepare?.(machine);
    },
  };
}

/** The same with TLS. */
export function ftpSrvWithTls(options: Readonly<Record<string, string>> = {}): Configuration {
  const tls = `{ cert: readFileSync('${certificate}'), key: readFileSync('${certificate}') }`;
  return ftpSrv({ options: { ...options, tls } }, (machine) => {
    machine.makeCertificate(certificate);
    machine.run('chown', 'anna', certificate);
  });
}

// What the library's own program refuses with --read-only; there, RNFR is misspelled.
const writing = "['ALLO', 'APPE', 'DELE', 'MKD', 'RMD', 'RNFR', 'RNTO', 'STOR', 'STRU']";

const anonymous: Choice = {
  options: { anonymous: 'true' },
  rule: "username === 'anonymous' || (username === 'anna' && password === 'secret')",
  granted: "root: username === 'anonymous' ? '/srv/ftp' : '/home/anna'",
};

export const server: Server = {
  id: 'ftp-srv',
  origins: [{ npm, suite: 'bookworm' }],
  features: ['anonymous', 'tls', 'ipv6'],
  configurations: {
    base: ftpSrv(),
    tls: ftpSrvWithTls(),
    'tls-implicit': ftpSrvWithTls({ url: "'ftps://127.0.0.1:21'" }),
    anonymous: ftpSrv(anonymous),
    'anonymous-only': ftpSrv({ ...anonymous, rule: "username === 'anonymous'" }),
    'anonymous-upload': ftpSrv(anonymous, (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'anna')),
    'no-anonymous': ftpSrv({ options: { anonymous: 'false' } }),
    'idle-timeout': ftpSrv({ options: { timeout: '3000' } }),
    'passive-exhausted': ftpSrv({ options: { pasv_min: '50000', pasv_max: '50000' } }),
    'passive-off': ftpSrv({ options: { pasv_url: 'null' } }),
    'read-only': ftpSrv({ options: { blacklist: writing } }),
    banner: ftpSrv({ options: { greeting: "['Welcome to lab.example.net.', 'Be kind to the disk.']" } }),
    chroot: ftpSrv(),
    'file-size-limit': { ...ftpSrv(), fileSizeLimit: 100_000 },
    'shut-down': ftpSrv(),
    ipv6: { ...ftpSrv({ options: { url: "'ftp://[::1]:21'" } }), host: '::1' },
    'home-missing': ftpSrv({
      rule: "username === 'nohome' && password === 'secret'",
      granted: "root: '/home/nohome'",
    }),
  },
  // Now and then a file fails to open before the preliminary reply is on its way.
  whims: /22[79] [^\n]*\n(?:226|550) [^\n]*\n150 /,
  // STOU invents a name.
  varying: [{ pattern: /^226 \/([0-9a-f]{32})$/g, kind: 'name' }],
  leftOut: {
    'far-too-long-line': 'It takes each piece that arrives for a command, and how large the pieces are is chance.',
  },
};
