import { idOf } from '../../machine.ts';
import type { Configuration, Server } from '../../software.ts';
import { gsiSecrets } from './gsi.ts';

const settings = {
  port: '21',
  control_interface: '127.0.0.1',
  data_interface: '127.0.0.1',
  pw_file: '/etc/gridftp.passwd',
};

// `perl -e 'print crypt("secret", "la")'`: the server knows no younger hash than that of DES.
const hash = 'la3/SLNT6b2ao';

const passwords = ['anna', 'nohome']
  .map((name) => `${name}:${hash}:${idOf(name)}:${idOf(name)}::/home/${name}:/bin/bash\n`)
  .join('');

/** The server with some settings changed, and others added or, where empty, taken away. */
export function gridftp(
  changed: Readonly<Record<string, string>> = {},
  more: Omit<Configuration, 'argv'> = {},
): Configuration {
  const lines = Object.entries({ ...settings, ...changed })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key} ${value}`);
  return {
    argv: ['/usr/sbin/globus-gridftp-server', '-c', '/etc/gridftp.conf'],
    ...more,
    files: { '/etc/gridftp.conf': `${lines.join('\n')}\n`, '/etc/gridftp.passwd': passwords, ...more.files },
  };
}

const anonymous = { allow_anonymous: '1', anonymous_user: 'ftp', anonymous_group: 'ftp', home_dir: '/srv/ftp' };

export const server: Server = {
  id: 'gridftp',
  origins: [
    {
      suite: 'bookworm',
      packages: ['globus-gridftp-server-progs', 'python3'],
    },
  ],
  features: ['anonymous', 'ipv6'],
  configurations: {
    base: gridftp(),
    'idle-timeout': gridftp({ control_idle_timeout: '3' }),
    'max-clients': gridftp({ connections_max: '1' }),
    anonymous: gridftp(anonymous),
    'anonymous-only': gridftp({ ...anonymous, pw_file: '' }),
    'anonymous-upload': gridftp(anonymous, {
      prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp'),
    }),
    'no-anonymous': gridftp(),
    'read-only': gridftp({ restrict_paths: 'R/' }),
    'passive-exhausted': gridftp({ port_range: '50000,50000' }),
    banner: gridftp(
      { banner_file: '/etc/gridftp-banner', login_msg_file: '/etc/gridftp-login' },
      {
        files: {
          '/etc/gridftp-banner': 'Welcome to the lab.\nAll sessions are recorded.\n',
          '/etc/gridftp-login': 'Maintenance on Sunday.\nBe brief.\n',
        },
      },
    ),
    'file-size-limit': gridftp({}, { fileSizeLimit: 100_000 }),
    'shut-down': gridftp(),
    'home-missing': gridftp(),
    ipv6: gridftp({ control_interface: '::1', data_interface: '::1' }, { host: '::1' }),
  },
  // Two timers of the same length; either may come first.
  endings: {
    'grid-markers':
      /Transferred: 0\n[^\n]*\n112 End\.\n111 Range Marker 0-1000\n[^]*Transferred: 2000\n[^\n]*\n112 End\.\n111 Range Marker 1000-2000\n/,
  },
  leftOut: {
    'idle-before-login': 'The idle timeout counts from the login on.',
  },
  varying: [
    { pattern: /^ Timestamp: +(\S+)$/g, kind: 'time' },
    // Device and inode.
    { pattern: /(?<=Unique=)[0-9a-f]+-[0-9a-f]+/g, kind: 'name' },
    ...gsiSecrets,
  ],
};
