/** A client that the lab runs. */
export interface ClientSoftware {
  /** As its makers write it. */
  name: string;
}

/** Every client of which there are captures, by id; the best known first. */
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
} as const satisfies Record<string, ClientSoftware>;

/** The id of a client of the lab. */
export type ClientId = keyof typeof clients;
