import type { Configuration, Server } from '../../software.ts';

const settings = {
  listen: 'YES',
  listen_address: '127.0.0.1',
  background: 'NO',
  anonymous_enable: 'NO',
  local_enable: 'YES',
  write_enable: 'YES',
  pam_service_name: 'vsftpd',
  secure_chroot_dir: '/var/run/vsftpd/empty',
  // The default YES kills the session on current kernels; the scenario `seccomp-sandbox` shows it.
  seccomp_sandbox: 'NO',
  accept_timeout: '4',
  data_connection_timeout: '5',
};

/** The PAM service as Debian's package brings it. */
const pam = `auth required pam_listfile.so item=user sense=deny file=/etc/ftpusers onerr=succeed
auth required pam_shells.so
@include common-auth
@include common-account
@include common-session
`;

const certificate = '/etc/ssl/private/vsftpd.pem';

type Settings = Readonly<Record<string, string>>;

/** vsftpd with some settings changed, and what else it needs. */
export function vsftpd(changed: Settings = {}, further: Omit<Configuration, 'argv'> = {}): Configuration {
  const lines = Object.entries({ ...settings, ...changed }).map(([key, value]) => `${key}=${value}`);
  return {
    ...further,
    argv: ['/usr/sbin/vsftpd', '/etc/vsftpd.conf'],
    files: { '/etc/vsftpd.conf': `${lines.join('\n')}\n`, '/etc/pam.d/vsftpd': pam, ...further.files },
    prepare: async (machine) => {
      machine.makeFolder('/var/run/vsftpd/empty');
      await further.prepare?.(machine);
    },
  };
}

/** vsftpd under an Internet super-server: what it says when it cannot start then reaches the client. */
export function vsftpdUnderInetd(changed: Settings = {}, further: Omit<Configuration, 'argv'> = {}): Configuration {
  const { files, ...rest } = vsftpd({ listen: 'NO', ...changed }, further);
  const line = 'ftp stream tcp nowait root /usr/sbin/vsftpd vsftpd /etc/vsftpd.conf';
  return { ...rest, argv: ['/usr/sbin/inetd', '-i'], files: { '/etc/inetd.conf': `${line}\n`, ...files } };
}

/** vsftpd with TLS, which is optional: by default vsftpd requires it of local users as soon as it is on. */
export function vsftpdWithTls(changed: Settings = {}, further: Omit<Configuration, 'argv'> = {}): Configuration {
  const tls = {
    ssl_enable: 'YES',
    rsa_cert_file: certificate,
    force_local_logins_ssl: 'NO',
    force_local_data_ssl: 'NO',
  };
  return vsftpd(
    { ...tls, ...changed },
    {
      ...further,
      prepare: async (machine) => {
        machine.makeCertificate(certificate);
        await further.prepare?.(machine);
      },
    },
  );
}

const fileSizeLimit = 65_536;

// Two processes serve a client. When one dies with an OOPS, the other adds a line of its own, or part of one, or none:
// whichever is faster. These sessions are kept in which it added none.
const died = /^(?![^]*(?:priv_sock_get_cmd|child died|OOPS: (?:\n|$)))[^]*500 OOPS: /;
// And these in which it had something to say.
const answerMissed = /500 OOPS: priv_sock_get_result$/;
const commandMissed = /500 OOPS: priv_sock_get_cmd$/;

const base = vsftpd();

export const server: Server = {
  id: 'vsftpd',
  origins: [
    { suite: 'bookworm', packages: ['vsftpd', 'openbsd-inetd'] },
    { suite: 'trixie', packages: ['vsftpd', 'openbsd-inetd'] },
  ],
  features: ['anonymous', 'tls', 'ipv6', 'system-users'],
  configurations: {
    base,
    tls: vsftpdWithTls(),
    'tls-required': vsftpdWithTls({ force_local_logins_ssl: 'YES', force_local_data_ssl: 'YES' }),
    'tls-required-data': vsftpdWithTls({ force_local_data_ssl: 'YES' }),
    'tls-no-reuse-required': vsftpdWithTls({ require_ssl_reuse: 'NO' }),
    'tls-implicit': vsftpdWithTls({ implicit_ssl: 'YES', listen_port: '990' }, { port: 990 }),
    anonymous: vsftpd({ anonymous_enable: 'YES' }),
    'anonymous-only': vsftpd({ anonymous_enable: 'YES', local_enable: 'NO' }),
    'anonymous-upload': vsftpd(
      { anonymous_enable: 'YES', anon_upload_enable: 'YES' },
      { prepare: (machine) => machine.makeFolder('/srv/ftp/incoming', 0o755, 'ftp') },
    ),
    'no-anonymous': base,
    'idle-timeout': vsftpd({ idle_session_timeout: '3' }),
    'login-timeout': vsftpd({ idle_session_timeout: '3' }),
    'data-timeout': vsftpd({ data_connection_timeout: '3' }),
    'max-clients': vsftpd({ max_clients: '1' }),
    'max-per-ip': vsftpd({ max_per_ip: '1' }),
    'login-attempts': vsftpd({ max_login_fails: '2' }),
    'passive-exhausted': vsftpd({ pasv_min_port: '50000', pasv_max_port: '50000' }),
    'passive-off': vsftpd({ pasv_enable: 'NO' }),
    'active-off': vsftpd({ port_enable: 'NO' }),
    'read-only': vsftpd({ write_enable: 'NO' }),
    chroot: vsftpd({ chroot_local_user: 'YES', allow_writeable_chroot: 'YES' }),
    'file-size-limit': vsftpd({}, { fileSizeLimit }),
    banner: vsftpd(
      { banner_file: '/etc/vsftpd.banner', dirmessage_enable: 'YES' },
      {
        files: { '/etc/vsftpd.banner': 'Welcome to the lab.\nEverything is recorded.\n' },
        prepare: (machine) => machine.write('/home/anna/dir/.message', 'Notes only.\nKeep them short.\n'),
      },
    ),
    'shut-down': base,
    ipv6: vsftpd({ listen: 'NO', listen_ipv6: 'YES', listen_address6: '::1' }, { host: '::1' }),
    'home-missing': base,
  },
  endings: {
    'anonymous-home-missing': died,
    'anonymous-writable-chroot': died,
    'home-missing': died,
    'nopriv-user-missing': died,
    'plain-on-implicit-port': died,
    'secure-chroot-dir-missing': died,
    'tls-ciphers-none': died,
    'tls-client-certificate-invalid': died,
    'tls-client-certificate-required': died,
    'tls-garbage': died,
    'tls-old-version': died,
    'userlist-missing': died,
    'writable-chroot': died,
    'chroot-list-missing': answerMissed,
    'file-size-limit': commandMissed,
    'tls-data-garbage': answerMissed,
    'tls-data-handshake-closed': answerMissed,
    'tls-data-handshake-missing': answerMissed,
    // Newer releases get on with their sandbox.
    'seccomp-sandbox': /500 OOPS: priv_sock_get_cmd$|221 Goodbye\.$/,
  },
};
