import type { Configuration, Server } from '../../software.ts';

/** The daemon as it stands alone on IPv4, with further options, files and preparations. */
export function inetutilsFtpd(options: readonly string[] = [], more: Omit<Configuration, 'argv'> = {}): Configuration {
  return { argv: ['/usr/sbin/ftpd', '-D', '-4', ...options], ...more };
}

export const server: Server = {
  id: 'inetutils-ftpd',
  origins: [
    { suite: 'bookworm', packages: ['inetutils-ftpd'] },
    { suite: 'trixie', packages: ['inetutils-ftpd'] },
  ],
  features: ['anonymous', 'ipv6', 'system-users'],
  configurations: {
    base: inetutilsFtpd(),
    'idle-timeout': inetutilsFtpd(['-t', '3']),
    'login-timeout': inetutilsFtpd(['-t', '3']),
    anonymous: inetutilsFtpd(),
    'anonymous-only': inetutilsFtpd(['-A']),
    'anonymous-upload': inetutilsFtpd([], {
      prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp'),
    }),
    'no-anonymous': inetutilsFtpd([], { files: { '/etc/ftpusers': 'root\ndenied\nftp\nanonymous\n' } }),
    chroot: inetutilsFtpd([], { files: { '/etc/ftpchroot': 'anna\n' } }),
    banner: inetutilsFtpd([], {
      files: {
        '/etc/ftpwelcome': 'Welcome to the lab.\nAll sessions are recorded.\n',
        '/etc/motd': 'Maintenance on Sunday.\nBe brief.\n',
        '/home/anna/dir/.message': 'Notes are kept here.\nPlease tidy up.\n',
      },
    }),
    'file-size-limit': inetutilsFtpd([], { fileSizeLimit: 100_000 }),
    'home-missing': inetutilsFtpd(),
    ipv6: { argv: ['/usr/sbin/ftpd', '-D', '-6'], host: '::1' },
  },
  varying: [
    { pattern: /^228 .*,(\d+,\d+)\)/g, kind: 'port' },
    // The release of the kernel belongs to the machine that the lab runs on.
    { pattern: /Version: Linux (\S+)/g, kind: 'host' },
  ],
};
