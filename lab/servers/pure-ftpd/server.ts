import type { Machine } from '../../machine.ts';
import type { Configuration, Server } from '../../software.ts';

// As Debian's /etc/pam.d/pure-ftpd, without its comments.
const pam = `auth required pam_listfile.so item=user sense=deny file=/etc/ftpusers onerr=succeed
@include common-account
@include common-session
@include common-auth
auth required pam_shells.so
`;

// What Debian's wrapper makes of the settings that its package brings, without a transfer log; -H asks no name server.
const standard = ['-l', 'pam', '-u', '1000', '-H', '-S'];
const certificate = '/etc/ssl/private/pure-ftpd.pem';

/** What else a configuration of Pure-FTPd needs. */
export type Extras = Omit<Configuration, 'argv'>;

/** Removes the list of open sessions: one that was ended by force would still be counted. */
export function forgetSessions(machine: Machine): void {
  machine.run('rm', '-rf', '/var/run/pure-ftpd');
}

/** Pure-FTPd with some flags changed: it reads no configuration file, the command line says everything. */
export function pureFtpd(flags: readonly string[], extras: Extras = {}): Configuration {
  const address = extras.host ?? '127.0.0.1';
  return {
    ...extras,
    argv: ['/usr/sbin/pure-ftpd', ...standard, `${address},21`, ...flags],
    files: { '/etc/pam.d/pure-ftpd': pam, ...extras.files },
    prepare: async (machine) => {
      forgetSessions(machine);
      await extras.prepare?.(machine);
    },
  };
}

/** The same with TLS: 1 allows it, 2 requires it on the control connection, 3 on both. */
export function withTls(level: 1 | 2 | 3, flags: readonly string[] = []): Configuration {
  return pureFtpd(['-E', '-Y', String(level), '-2', certificate, ...flags], {
    prepare: (machine) => machine.makeCertificate(certificate),
  });
}

function makeIncoming(machine: Machine): void {
  machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp');
}

export const server: Server = {
  id: 'pure-ftpd',
  origins: [
    // The archive has lost the files of the security update that its list names.
    { suite: 'bullseye', packages: ['pure-ftpd=1.0.49-4.1', 'pure-ftpd-common=1.0.49-4.1'] },
    { suite: 'bookworm', packages: ['pure-ftpd'] },
  ],
  features: ['anonymous', 'tls', 'ipv6', 'system-users'],
  configurations: {
    base: pureFtpd(['-E']),
    tls: withTls(1),
    'tls-required': withTls(2),
    'tls-required-data': withTls(3),
    anonymous: pureFtpd(['-i']),
    'anonymous-only': pureFtpd(['-e', '-i']),
    'anonymous-upload': pureFtpd([], { prepare: makeIncoming }),
    'no-anonymous': pureFtpd(['-E']),
    // The shortest that -I can say is a minute.
    'idle-timeout': pureFtpd(['-E', '-I', '1']),
    'max-clients': pureFtpd(['-E', '-c', '1']),
    'max-per-ip': pureFtpd(['-E', '-C', '1']),
    'max-per-user': pureFtpd(['-E', '-y', '1:1']),
    'passive-exhausted': pureFtpd(['-E', '-p', '40000:40000']),
    'passive-off': pureFtpd(['-E', '-N']),
    chroot: pureFtpd(['-E', '-A']),
    quota: pureFtpd(['-E', '-n', '1:1']),
    'file-size-limit': { ...pureFtpd(['-E']), fileSizeLimit: 65_536 },
    banner: pureFtpd(['-E', '-F', '/etc/pure-ftpd/fortunes'], {
      files: { '/etc/pure-ftpd/fortunes': 'Files are kept for thirty days.\n%\n' },
    }),
    'shut-down': pureFtpd(['-E']),
    ipv6: pureFtpd(['-E', '-6'], { host: '::1' }),
    'home-missing': pureFtpd(['-E']),
  },
  whims: /The computer is your friend/,
  endings: {
    'friendly-computer': /The computer is your friend/,
    // Whether it counts the bytes that it wrote before it had to stop is chance.
    'disk-full': /You uploaded 0 and downloaded 0 kbytes/,
    'file-size-limit': /You uploaded 0 and downloaded 0 kbytes/,
  },
  varying: [
    { pattern: /Local time is now (\d\d:\d\d)/g, kind: 'time' },
    // A session that has just ended may still be counted.
    { pattern: /You are user number (\d+) of/g, kind: 'count' },
    // SPSV says nothing but the port.
    { pattern: /^227 (\d+)$/, kind: 'port' },
    // What STOU invents.
    { pattern: /\bpureftpd\.[0-9a-f]+\.[0-9a-f]+\.[0-9a-f]{4}\b/g, kind: 'name' },
    // Device and inode, in digits of its own.
    { pattern: /\bunique=(\w+);/g, kind: 'name' },
    // How much it had sent when a transfer was cut off.
    { pattern: /downloaded (\d{4,}) kbytes/g, kind: 'count' },
    // A scope that it has never set.
    { pattern: /::1%(\d+)/g, kind: 'count' },
  ],
};
