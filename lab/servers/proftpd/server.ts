import type { Configuration, Server } from '../../software.ts';

/** Directives by their names; one that stands several times has a list. */
export type Settings = Readonly<Record<string, string | readonly string[]>>;

const settings: Settings = {
  Include: '/etc/proftpd/modules.conf',
  ServerName: '"Debian"',
  ServerType: 'standalone',
  DefaultServer: 'on',
  DefaultAddress: '127.0.0.1',
  Port: '21',
  UseIPv6: 'off',
  UseReverseDNS: 'off',
  User: 'nobody',
  Group: 'nogroup',
  Umask: '022 022',
  MaxInstances: '30',
  AllowOverwrite: 'on',
  AuthOrder: 'mod_auth_pam.c* mod_auth_unix.c',
  // Without it a login takes as long as earlier logins took, which is not the same in every run.
  DelayTable: 'none',
  PidFile: '/run/proftpd.pid',
  ScoreboardFile: '/run/proftpd.scoreboard',
  SystemLog: '/var/log/proftpd/proftpd.log',
  TransferLog: '/var/log/proftpd/xferlog',
};

// The modules that Debian loads. Trixie's ProFTPD has three as files that were part of the program before.
const modules = `ModulePath /usr/lib/proftpd
<IfModule !mod_xfer.c>
  LoadModule mod_delay.c
  LoadModule mod_ls.c
  LoadModule mod_xfer.c
</IfModule>
LoadModule mod_ctrls_admin.c
LoadModule mod_quotatab.c
LoadModule mod_quotatab_file.c
LoadModule mod_rewrite.c
LoadModule mod_load.c
LoadModule mod_ban.c
LoadModule mod_wrap2.c
LoadModule mod_wrap2_file.c
LoadModule mod_dynmasq.c
LoadModule mod_exec.c
LoadModule mod_shaper.c
LoadModule mod_ratio.c
LoadModule mod_site_misc.c
LoadModule mod_facl.c
LoadModule mod_unique_id.c
LoadModule mod_copy.c
LoadModule mod_deflate.c
LoadModule mod_ifversion.c
LoadModule mod_readme.c
LoadModule mod_ifsession.c
`;

/** What a configuration has beyond the base. */
export interface Choice extends Omit<Configuration, 'argv'> {
  settings?: Settings;
  /** Sections, as they stand in the file: `<Limit …>`, `<Anonymous …>`. */
  sections?: string;
}

/** ProFTPD with some directives changed, as Debian sets it up otherwise. */
export function proftpd({
  settings: changed = {},
  sections = '',
  files,
  prepare,
  ...rest
}: Choice = {}): Configuration {
  const lines = Object.entries({ ...settings, ...changed }).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name} ${one}`),
  );
  return {
    argv: ['/usr/sbin/proftpd', '-n', '-c', '/etc/proftpd/proftpd.conf'],
    files: {
      '/etc/proftpd/proftpd.conf': `${lines.join('\n')}\n${sections}`,
      '/etc/proftpd/modules.conf': modules,
      ...files,
    },
    prepare: async (machine) => {
      machine.makeFolder('/var/log/proftpd');
      machine.run('rm', '-f', '/etc/shutmsg', '/run/proftpd.pid', '/run/proftpd.scoreboard');
      await prepare?.(machine);
    },
    ...rest,
  };
}

const certificate = '/etc/ssl/private/proftpd.pem';

/** ProFTPD with TLS; nobody is asked for a client certificate unless `changed` says so. */
export function proftpdTls(changed: Settings = {}, choice: Choice = {}): Configuration {
  return proftpd({
    ...choice,
    settings: {
      LoadModule: 'mod_tls.c',
      TLSEngine: 'on',
      TLSLog: '/var/log/proftpd/tls.log',
      TLSRSACertificateFile: certificate,
      TLSRSACertificateKeyFile: certificate,
      TLSVerifyClient: 'off',
      ...changed,
      ...choice.settings,
    },
    prepare: async (machine) => {
      machine.makeCertificate(certificate);
      await choice.prepare?.(machine);
    },
  });
}

/** The section for anonymous users, with further lines in it. */
export function anonymous(lines: string): string {
  return `<Anonymous ~ftp>
  User ftp
  Group ftp
  UserAlias anonymous ftp
  RequireValidShell off
${lines}</Anonymous>
`;
}

const noWriting = `  <Limit WRITE>
    DenyAll
  </Limit>
`;

const deny = (commands: string): string => `<Limit ${commands}>
  DenyAll
</Limit>
`;

const quotaTables = '/etc/proftpd/ftpquota';

/** mod_quotatab with a limit for anna, as options of `ftpquota` set it. */
export function proftpdQuota(limit: readonly string[], changed: Settings = {}): Configuration {
  const tables = (kind: 'limit' | 'tally') => [`--type=${kind}`, `--table-path=${quotaTables}.${kind}tab`];
  return proftpd({
    settings: {
      QuotaEngine: 'on',
      QuotaDisplayUnits: 'Kb',
      QuotaShowQuotas: 'on',
      QuotaLimitTable: `file:${quotaTables}.limittab`,
      QuotaTallyTable: `file:${quotaTables}.tallytab`,
      ...changed,
    },
    prepare: (machine) => {
      machine.run('rm', '-f', `${quotaTables}.limittab`, `${quotaTables}.tallytab`);
      machine.run('ftpquota', '--create-table', ...tables('limit'));
      machine.run('ftpquota', '--create-table', ...tables('tally'));
      machine.run('ftpquota', '--add-record', ...tables('limit'), '--name=anna', '--quota-type=user', ...limit);
    },
  });
}

export const server: Server = {
  id: 'proftpd',
  origins: [
    { suite: 'bookworm', packages: ['proftpd-core', 'proftpd-mod-crypto'] },
    { suite: 'trixie', packages: ['proftpd-core', 'proftpd-mod-crypto'] },
  ],
  varying: [
    { pattern: /^\d{3} (?:FILE: )?(ftp\w{6})\b/, kind: 'name' },
    // What PASV gives away of an IPv6 address.
    { pattern: /Mode \(1,(\d+,\d+)\)/, kind: 'port' },
    // Device and inode, in hexadecimal digits.
    { pattern: /unique=([0-9A-F]+U[0-9A-F]+);/g, kind: 'name' },
  ],
  features: ['anonymous', 'tls', 'ipv6', 'system-users'],
  configurations: {
    base: proftpd(),
    tls: proftpdTls(),
    'tls-required': proftpdTls({ TLSRequired: 'on' }),
    'tls-required-data': proftpdTls({ TLSRequired: 'data' }),
    'tls-no-reuse-required': proftpdTls({ TLSOptions: 'NoSessionReuseRequired' }),
    'tls-implicit': proftpdTls({ TLSOptions: 'UseImplicitSSL', Port: '990' }, { port: 990 }),
    anonymous: proftpd({ sections: anonymous(noWriting) }),
    'anonymous-only': proftpd({
      sections: `${deny('LOGIN')}${anonymous(`${noWriting}  <Limit LOGIN>\n    AllowAll\n  </Limit>\n`)}`,
    }),
    'anonymous-upload': proftpd({
      sections: anonymous(`${noWriting}  <Directory incoming>
    <Limit STOR>
      AllowAll
    </Limit>
  </Directory>
`),
      prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp'),
    }),
    'no-anonymous': proftpd(),
    'idle-timeout': proftpd({ settings: { TimeoutIdle: '3' } }),
    'login-timeout': proftpd({ settings: { TimeoutLogin: '3' } }),
    'data-timeout': proftpd({ settings: { TimeoutStalled: '3' } }),
    'max-clients': proftpd({ settings: { MaxClients: '1' } }),
    'max-per-ip': proftpd({ settings: { MaxClientsPerHost: '1' } }),
    'max-per-user': proftpd({ settings: { MaxClientsPerUser: '1' } }),
    'login-attempts': proftpd({ settings: { MaxLoginAttempts: '2' } }),
    'passive-exhausted': proftpd({ settings: { PassivePorts: '49152 49153' } }),
    'passive-off': proftpd({ sections: deny('PASV EPSV') }),
    'active-off': proftpd({ sections: deny('PORT EPRT') }),
    'read-only': proftpd({ sections: deny('WRITE') }),
    chroot: proftpd({ settings: { DefaultRoot: '~' } }),
    quota: proftpdQuota(['--quota-limit-type=hard', '--bytes-upload=16', '--units=Kb']),
    'file-size-limit': proftpd({ fileSizeLimit: 65_536 }),
    banner: proftpd({
      settings: {
        DisplayConnect: '/etc/proftpd/connect.txt',
        DisplayLogin: '/etc/proftpd/login.txt',
        DisplayChdir: '.message',
        DisplayQuit: '/etc/proftpd/quit.txt',
      },
      files: {
        '/etc/proftpd/connect.txt': 'This is %V.\nUse it well.\n',
        '/etc/proftpd/login.txt': 'Welcome, %U.\nYou are in %C.\n',
        '/etc/proftpd/quit.txt': 'Come again.\n',
      },
      prepare: (machine) => machine.write('/home/anna/dir/.message', 'This is the folder with the note.\n'),
    }),
    'shut-down': proftpd(),
    ipv6: proftpd({ settings: { UseIPv6: 'on', DefaultAddress: '::1' }, host: '::1' }),
    'home-missing': proftpd(),
  },
};
