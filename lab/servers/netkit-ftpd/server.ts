import type { Configuration, Server } from '../../software.ts';

type More = Omit<Configuration, 'argv'>;

const certificate = '/etc/ftpd-ssl/ftpd.pem';

function underInetd(
  options: readonly string[],
  { files, prepare, ...more }: More,
  protocol: 'tcp' | 'tcp6' = 'tcp',
): Configuration {
  const line = ['ftp', 'stream', protocol, 'nowait', 'root', '/usr/sbin/in.ftpd', 'in.ftpd', ...options].join(' ');
  return {
    argv: ['/usr/sbin/inetd', '-i'],
    files: { '/etc/inetd.conf': `${line}\n`, ...files },
    prepare: async (machine) => {
      // Debian 11's does not start without one, even where it is told not to do TLS.
      machine.makeCertificate(certificate);
      await prepare?.(machine);
    },
    ...more,
  };
}

/** The daemon without TLS under an Internet super-server, with further options, files and preparations. */
export function netkitFtpd(options: readonly string[] = [], more: More = {}): Configuration {
  return underInetd(['-z', 'nossl', ...options], more);
}

/** The daemon with TLS, which it does unless it is told not to. */
export function netkitFtpdOverTls(options: readonly string[] = [], more: More = {}): Configuration {
  return underInetd(options, more);
}

const pam = (first: string) => `auth required pam_listfile.so item=user sense=deny file=/etc/ftpusers onerr=succeed
auth sufficient pam_ftp.so
${first}@include common-auth
@include common-account
@include common-session
`;

export const server: Server = {
  id: 'netkit-ftpd',
  origins: [
    { suite: 'bullseye', packages: ['ftpd-ssl', 'openbsd-inetd'] },
    // Debian 12's never loads its certificate, and no handshake succeeds; the scenario `tls-without-certificate` shows it.
    { suite: 'bookworm', packages: ['ftpd-ssl', 'openbsd-inetd'], lacks: ['tls'] },
  ],
  features: ['anonymous', 'tls', 'ipv6', 'system-users'],
  configurations: {
    base: netkitFtpd(),
    tls: netkitFtpdOverTls(),
    'tls-required': netkitFtpdOverTls(['-z', 'secure']),
    'idle-timeout': netkitFtpd(['-t', '3']),
    'login-timeout': netkitFtpd(['-t', '3']),
    anonymous: netkitFtpd(),
    'anonymous-only': netkitFtpd([], {
      files: {
        '/etc/pam.d/ftp': pam('auth required pam_listfile.so item=user sense=allow file=/etc/ftpchroot onerr=fail\n'),
      },
    }),
    'anonymous-upload': netkitFtpd([], { prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp') }),
    'no-anonymous': netkitFtpd([], { files: { '/etc/ftpusers': 'root\ndenied\nftp\nanonymous\n' } }),
    chroot: netkitFtpd([], { files: { '/etc/ftpchroot': 'anna\n' } }),
    banner: netkitFtpd([], {
      files: {
        '/etc/ftpwelcome': 'Welcome to the lab.\nAll sessions are recorded.\n',
        '/etc/motd': 'Maintenance on Sunday.\nBe brief.\n',
        '/home/anna/dir/.message': 'Notes are kept here.\nPlease tidy up.\n',
      },
    }),
    'file-size-limit': netkitFtpd([], { fileSizeLimit: 100_000 }),
    'home-missing': netkitFtpd(),
    ipv6: { ...underInetd(['-z', 'nossl'], {}, 'tcp6'), host: '::1' },
  },
};
