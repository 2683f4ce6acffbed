import { aioftp } from './messages/aioftp.ts';
import { busyboxFtpd } from './messages/busybox-ftpd.ts';
import { filezillaServer09 } from './messages/filezilla-server-0.9.ts';
import { filezillaServer } from './messages/filezilla-server.ts';
import { ftpSrv } from './messages/ftp-srv.ts';
import { ftpserverlib } from './messages/ftpserverlib.ts';
import { inetutilsFtpd } from './messages/inetutils-ftpd.ts';
import { linuxFtpd } from './messages/linux-ftpd.ts';
import { minaFtpserver } from './messages/mina-ftpserver.ts';
import { nodeftpd } from './messages/nodeftpd.ts';
import { proftpd } from './messages/proftpd.ts';
import { pureFtpd } from './messages/pure-ftpd.ts';
import { pyftpdlib } from './messages/pyftpdlib.ts';
import { sftpgo } from './messages/sftpgo.ts';
import { tcllibFtpd } from './messages/tcllib-ftpd.ts';
import { tnftpd } from './messages/tnftpd.ts';
import { twisted } from './messages/twisted.ts';
import { uftpd } from './messages/uftpd.ts';
import { vsftpd } from './messages/vsftpd.ts';
import { wuFtpd } from './messages/wu-ftpd.ts';
import type { Message } from './messages/message.ts';

export type { Message } from './messages/message.ts';

/** Every wording of a server or client that we know, each read in a public source or captured. */
export const messages: readonly Message[] = [
  ...aioftp,
  ...busyboxFtpd,
  ...filezillaServer09,
  ...filezillaServer,
  ...ftpSrv,
  ...ftpserverlib,
  ...inetutilsFtpd,
  ...linuxFtpd,
  ...minaFtpserver,
  ...nodeftpd,
  ...proftpd,
  ...pureFtpd,
  ...pyftpdlib,
  ...sftpgo,
  ...tcllibFtpd,
  ...tnftpd,
  ...twisted,
  ...uftpd,
  ...vsftpd,
  ...wuFtpd,
];
