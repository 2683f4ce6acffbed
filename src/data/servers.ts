/** A server of which there are captures or messages. */
export interface ServerSoftware {
  /** As its makers write it. */
  name: string;
}

/** Every server that this site speaks of, by id; those of the lab first, the best known of each in front. */
export const servers = {
  vsftpd: { name: 'vsftpd' },
  proftpd: { name: 'ProFTPD' },
  'pure-ftpd': { name: 'Pure-FTPd' },
  pyftpdlib: { name: 'pyftpdlib' },
  'inetutils-ftpd': { name: 'GNU inetutils ftpd' },
  'netkit-ftpd': { name: 'netkit ftpd-ssl' },
  gridftp: { name: 'GridFTP' },
  'arc-gridftpd': { name: 'ARC gridftpd' },
  'ftp-srv': { name: 'ftp-srv' },
  'npm-ftpd': { name: 'ftpd (npm)' },
  'simple-ftpd': { name: 'simple-ftpd' },
  aioftp: { name: 'aioftp' },
  twisted: { name: 'Twisted' },
  'tcllib-ftpd': { name: 'tcllib ftpd' },
  iis: { name: 'Microsoft IIS' },
  'filezilla-server': { name: 'FileZilla Server' },
  'filezilla-server-0.9': { name: 'FileZilla Server 0.9' },
  zos: { name: 'IBM z/OS FTP server' },
  'serv-u': { name: 'Serv-U' },
  'wu-ftpd': { name: 'WU-FTPD' },
  'mina-ftpserver': { name: 'Apache MINA FtpServer' },
  sftpgo: { name: 'SFTPGo' },
  ftpserverlib: { name: 'ftpserverlib (Go)' },
  'fubar-ftpserver': { name: 'Fubar FtpServer' },
  glftpd: { name: 'glFTPd' },
  drftpd: { name: 'DrFTPD' },
  smbftpd: { name: 'SmbFTPD (Synology)' },
  bftpd: { name: 'bftpd' },
  uftpd: { name: 'uftpd' },
  tnftpd: { name: 'tnftpd' },
  'busybox-ftpd': { name: 'BusyBox ftpd' },
  bambu: { name: 'Bambu Lab printer' },
  mikrotik: { name: 'MikroTik RouterOS' },
  fritzbox: { name: 'FRITZ!Box' },
  'd-link': { name: 'D-Link' },
  'tp-link': { name: 'TP-Link' },
  huawei: { name: 'Huawei' },
  cerberus: { name: 'Cerberus FTP Server' },
  completeftp: { name: 'CompleteFTP' },
  'core-ftp': { name: 'Core FTP Server' },
  crushftp: { name: 'CrushFTP' },
  drivehq: { name: 'DriveHQ' },
  'globalscape-eft': { name: 'Globalscape EFT' },
  'ibm-i': { name: 'IBM i' },
  'idea-ftp': { name: 'IdeaFtpServer' },
  nonstop: { name: 'HPE NonStop' },
  openvms: { name: 'OpenVMS' },
  rumpus: { name: 'Rumpus' },
  syncplify: { name: 'Syncplify Server' },
  titan: { name: 'Titan FTP Server' },
  'ws-ftp': { name: 'WS_FTP Server' },
  xlight: { name: 'Xlight FTP Server' },
} as const satisfies Record<string, ServerSoftware>;

/** The name of a server as its makers write it; of one that this site does not speak of, its id. */
export function serverName(id: string): string {
  const known: Readonly<Record<string, ServerSoftware>> = servers;
  return Object.hasOwn(known, id) ? (known[id]?.name ?? id) : id;
}

/** The id of a server. */
export type ServerId = keyof typeof servers;
