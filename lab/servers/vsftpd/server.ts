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

const pam = `auth required pam_listfile.so item=user sense=deny file=/etc/ftpusers onerr=succeed
auth required pam_shells.so
@include common-auth
@include common-account
@include common-session
`;

/** vsftpd with some settings changed; the file must belong to who starts it, or it ends without a word. */
export function vsftpd(changed: Readonly<Record<string, string>> = {}): Configuration {
  const lines = Object.entries({ ...settings, ...changed }).map(([key, value]) => `${key}=${value}`);
  return {
    argv: ['/usr/sbin/vsftpd', '/etc/vsftpd.conf'],
    files: { '/etc/vsftpd.conf': `${lines.join('\n')}\n`, '/etc/pam.d/vsftpd': pam },
    prepare: (machine) => machine.makeFolder('/var/run/vsftpd/empty'),
  };
}

export const server: Server = {
  id: 'vsftpd',
  origins: [
    { suite: 'bookworm', packages: ['vsftpd'] },
    { suite: 'trixie', packages: ['vsftpd'] },
  ],
  features: ['anonymous', 'tls', 'ipv6', 'system-users'],
  configurations: {
    base: vsftpd(),
    'max-clients': vsftpd({ max_clients: '1' }),
  },
};
