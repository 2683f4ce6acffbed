import { hostName } from '../../machine.ts';
import type { Configuration, Server } from '../../software.ts';
import { prepareGsi, gsiSecrets } from '../gridftp/gsi.ts';

const settings = `[common]
hostname=${hostName}
x509_host_key=/etc/grid-security/hostkey.pem
x509_host_cert=/etc/grid-security/hostcert.pem
x509_cert_dir=/etc/grid-security/certificates

[authgroup:all]
all=yes

[mapping]
map_to_user=all anna

[gridftpd]
port=21
loglevel=3
logfile=/var/log/gridftpd.log
pidfile=/run/gridftpd.pid
allowunknown=yes

[gridftpd/filedir]
allowaccess=all
path=/
mount=/home/anna
`;

const base: Configuration = {
  argv: ['/usr/sbin/gridftpd', '-F', '-c', '/etc/arc.conf'],
  files: { '/etc/arc.conf': settings },
  // As its start script sets them.
  env: {
    ARC_LOCATION: '/usr',
    GLOBUS_LOCATION: '/usr',
    X509_USER_CERT: '/etc/grid-security/hostcert.pem',
    X509_USER_KEY: '/etc/grid-security/hostkey.pem',
    X509_CERT_DIR: '/etc/grid-security/certificates',
  },
  prepare: prepareGsi,
};

export const server: Server = {
  id: 'arc-gridftpd',
  origins: [{ suite: 'bookworm', packages: ['nordugrid-arc-gridftpd', 'python3'] }],
  features: [],
  configurations: { base },
  alone: 'Nobody logs in but with a certificate.',
  varying: gsiSecrets,
};
