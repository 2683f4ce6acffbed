/** A server that the lab runs. */
export interface ServerSoftware {
  /** As its makers write it. */
  name: string;
}

/** Every server of which there are captures, by id; the best known first. */
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
} as const satisfies Record<string, ServerSoftware>;

/** The id of a server of the lab. */
export type ServerId = keyof typeof servers;
