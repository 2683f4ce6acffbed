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
};
