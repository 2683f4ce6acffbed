import type { Configuration, Server } from '../../software.ts';

const file = '/srv/ftpd/server.tcl';

/** What the script of a server says, as Tcl. */
interface Choice {
  /** The callbacks of `ftpd::config`, by option. */
  callbacks?: Readonly<Record<string, string>>;
  home?: string;
  welcome?: string;
  address?: string;
}

// Without a rule of its own for files it leaves them to the file system. Its default rule, which looks at what a file's
// mode grants to everybody, never lets a new file be made: to it, no folder exists.
const base = { authUsrCmd: 'isUser', authFileCmd: '{}' };

function script({ callbacks = {}, home = '/home/anna', welcome, address = '127.0.0.1' }: Choice): string {
  const lines = Object.entries({ ...base, ...callbacks }).map(([name, value]) => `ftpd::config -${name} ${value}`);
  return `package require ftpd

proc isUser {name password} {
    return [expr {$name in {anna nohome} && $password eq "secret"}]
}

${lines.join('\n')}
set ftpd::cwd ${home}
${welcome ? `set ftpd::welcome "${welcome}"\n` : ''}ftpd::server ${address}
vwait forever
`;
}

/** A server of the library, started by a script of a few lines. */
export function ftpd(choice: Choice = {}): Configuration {
  return { argv: ['/usr/bin/tclsh', file], files: { [file]: script(choice) }, user: 'anna' };
}

export const server: Server = {
  id: 'tcllib-ftpd',
  origins: [
    { suite: 'bookworm', packages: ['tcllib'] },
    { suite: 'trixie', packages: ['tcllib'] },
  ],
  features: ['anonymous', 'ipv6'],
  configurations: {
    base: ftpd(),
    // Its default rule for users wants the name anonymous or ftp, and an address as the password.
    'anonymous-only': ftpd({ callbacks: { authUsrCmd: 'ftpd::anonAuth' }, home: '/srv/ftp' }),
    anonymous: ftpd({ callbacks: { authUsrCmd: 'ftpd::anonAuth' }, home: '/srv/ftp' }),
    'anonymous-upload': {
      ...ftpd({ callbacks: { authUsrCmd: 'ftpd::anonAuth' }, home: '/srv/ftp' }),
      prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'anna'),
    },
    'no-anonymous': ftpd(),
    'read-only': ftpd({ callbacks: { authFileCmd: 'ftpd::fileAuth' } }),
    banner: ftpd({ welcome: 'Welcome to lab.example.net.' }),
    'file-size-limit': { ...ftpd(), fileSizeLimit: 100_000 },
    'shut-down': ftpd(),
    ipv6: { ...ftpd({ address: '::1' }), host: '::1' },
    'home-missing': ftpd({ home: '/home/nohome' }),
  },
  varying: [
    { pattern: /(?<=")sock[0-9a-f]+(?=")/g, kind: 'name' },
    // How much of a file was under way when it was cut short; the whole of big.bin is always the same.
    { pattern: /(?<=^226 Transfer complete \()(?!25165824)\d{6,}/g, kind: 'count' },
    { pattern: /(?<=\(::1,)\d+,\d+(?=\))/g, kind: 'port' },
  ],
  leftOut: {
    'port-address': 'A PORT that cannot be carried out leaves the session deaf; port-refused-and-deaf shows it.',
    'port-syntax': 'The same.',
    'epsv-all': 'The same, and it has no EPSV.',
    'data-connection-refused': 'The same.',
  },
};
