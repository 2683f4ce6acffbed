/** A client, or a library that clients use, of which there are captures or messages. */
export interface ClientSoftware {
  /** As its makers write it. */
  name: string;
}

/** Every client that this site speaks of, by id; those of the lab first, the best known of each in front. */
export const clients = {
  curl: { name: 'curl' },
  filezilla: { name: 'FileZilla' },
  lftp: { name: 'lftp' },
  wget: { name: 'wget' },
  ftplib: { name: 'Python ftplib' },
  php: { name: 'PHP ftp' },
  'basic-ftp': { name: 'basic-ftp' },
  'commons-net': { name: 'Apache Commons Net' },
  'perl-net-ftp': { name: 'Perl Net::FTP' },
  'ruby-net-ftp': { name: 'Ruby Net::FTP' },
  rclone: { name: 'rclone' },
  ncftp: { name: 'NcFTP' },
  tnftp: { name: 'tnftp' },
  'inetutils-ftp': { name: 'GNU inetutils ftp' },
  'netkit-ftp': { name: 'netkit ftp-ssl' },
  'node-ftp': { name: 'ftp (npm)' },
  'java-url': { name: 'Java URLConnection' },
  aria2: { name: 'aria2' },
  axel: { name: 'axel' },
  yafc: { name: 'yafc' },
  ftputil: { name: 'ftputil' },
  'aioftp-client': { name: 'aioftp client' },
  apt: { name: 'apt' },
  winscp: { name: 'WinSCP' },
  cyberduck: { name: 'Cyberduck' },
  'windows-ftp': { name: 'Windows ftp.exe' },
  dotnet: { name: '.NET FtpWebRequest' },
  fluentftp: { name: 'FluentFTP' },
  jsftp: { name: 'jsftp' },
  'go-jlaffaye-ftp': { name: 'jlaffaye/ftp (Go)' },
  suppaftp: { name: 'suppaftp (Rust)' },
  gvfs: { name: 'GVfs' },
  'git-ftp': { name: 'git-ftp' },
  'ftp-deploy-action': { name: 'FTP-Deploy-Action' },
  openssl: { name: 'OpenSSL' },
  gnutls: { name: 'GnuTLS' },
  glibc: { name: 'the C library (glibc)' },
  node: { name: 'Node.js' },
} as const satisfies Record<string, ClientSoftware>;

/** The id of a client. */
export type ClientId = keyof typeof clients;
