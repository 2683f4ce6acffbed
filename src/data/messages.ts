import { aioftp } from './messages/aioftp.ts';
import { aioftpClient } from './messages/aioftp-client.ts';
import { apt } from './messages/apt.ts';
import { arcGridftpd } from './messages/arc-gridftpd.ts';
import { aria2 } from './messages/aria2.ts';
import { axel } from './messages/axel.ts';
import { basicFtp } from './messages/basic-ftp.ts';
import { bftpd } from './messages/bftpd.ts';
import { busyboxFtpd } from './messages/busybox-ftpd.ts';
import { commonsNet } from './messages/commons-net.ts';
import { curl } from './messages/curl.ts';
import { cyberduck } from './messages/cyberduck.ts';
import { dotnet } from './messages/dotnet.ts';
import { drftpd } from './messages/drftpd.ts';
import { filezillaServer09 } from './messages/filezilla-server-0.9.ts';
import { filezillaServer } from './messages/filezilla-server.ts';
import { filezilla } from './messages/filezilla.ts';
import { fluentftp } from './messages/fluentftp.ts';
import { ftpDeployAction } from './messages/ftp-deploy-action.ts';
import { ftpSrv } from './messages/ftp-srv.ts';
import { ftplib } from './messages/ftplib.ts';
import { ftpserverlib } from './messages/ftpserverlib.ts';
import { ftputil } from './messages/ftputil.ts';
import { fubarFtpserver } from './messages/fubar-ftpserver.ts';
import { gitFtp } from './messages/git-ftp.ts';
import { glibc } from './messages/glibc.ts';
import { gridftp } from './messages/gridftp.ts';
import { gnutls } from './messages/gnutls.ts';
import { goJlaffayeFtp } from './messages/go-jlaffaye-ftp.ts';
import { gvfs } from './messages/gvfs.ts';
import { iis } from './messages/iis.ts';
import { inetutilsFtp } from './messages/inetutils-ftp.ts';
import { inetutilsFtpd } from './messages/inetutils-ftpd.ts';
import { javaUrl } from './messages/java-url.ts';
import { jsftp } from './messages/jsftp.ts';
import { lftp } from './messages/lftp.ts';
import { netkitFtp } from './messages/netkit-ftp.ts';
import { netkitFtpd } from './messages/netkit-ftpd.ts';
import { minaFtpserver } from './messages/mina-ftpserver.ts';
import { ncftp } from './messages/ncftp.ts';
import { perlNetFtp } from './messages/perl-net-ftp.ts';
import { rubyNetFtp } from './messages/ruby-net-ftp.ts';
import { nodeFtp } from './messages/node-ftp.ts';
import { node } from './messages/node.ts';
import { npmFtpd } from './messages/npm-ftpd.ts';
import { openssl } from './messages/openssl.ts';
import { php } from './messages/php.ts';
import { proftpd } from './messages/proftpd.ts';
import { pureFtpd } from './messages/pure-ftpd.ts';
import { pyftpdlib } from './messages/pyftpdlib.ts';
import { rclone } from './messages/rclone.ts';
import { recognisedByGreeting } from './messages/recognised-by-greeting.ts';
import { sftpgo } from './messages/sftpgo.ts';
import { simpleFtpd } from './messages/simple-ftpd.ts';
import { smbftpd } from './messages/smbftpd.ts';
import { suppaftp } from './messages/suppaftp.ts';
import { tcllibFtpd } from './messages/tcllib-ftpd.ts';
import { tnftp } from './messages/tnftp.ts';
import { tnftpd } from './messages/tnftpd.ts';
import { twisted } from './messages/twisted.ts';
import { uftpd } from './messages/uftpd.ts';
import { vsftpd } from './messages/vsftpd.ts';
import { wget } from './messages/wget.ts';
import { winscp } from './messages/winscp.ts';
import { wuFtpd } from './messages/wu-ftpd.ts';
import { yafc } from './messages/yafc.ts';
import { zos } from './messages/zos.ts';
import type { Message } from './messages/message.ts';

export type { Message } from './messages/message.ts';

/** Every wording of a server or client that we know, each read in a public source or captured. */
export const messages: readonly Message[] = [
  ...aioftp,
  ...aioftpClient,
  ...apt,
  ...arcGridftpd,
  ...aria2,
  ...axel,
  ...basicFtp,
  ...bftpd,
  ...busyboxFtpd,
  ...commonsNet,
  ...curl,
  ...cyberduck,
  ...dotnet,
  ...drftpd,
  ...filezillaServer09,
  ...filezillaServer,
  ...filezilla,
  ...fluentftp,
  ...ftpDeployAction,
  ...ftpSrv,
  ...ftplib,
  ...ftpserverlib,
  ...ftputil,
  ...fubarFtpserver,
  ...gitFtp,
  ...glibc,
  ...gridftp,
  ...gnutls,
  ...goJlaffayeFtp,
  ...gvfs,
  ...iis,
  ...inetutilsFtp,
  ...inetutilsFtpd,
  ...javaUrl,
  ...jsftp,
  ...lftp,
  ...netkitFtp,
  ...netkitFtpd,
  ...minaFtpserver,
  ...ncftp,
  ...perlNetFtp,
  ...rubyNetFtp,
  ...nodeFtp,
  ...node,
  ...npmFtpd,
  ...openssl,
  ...php,
  ...proftpd,
  ...pureFtpd,
  ...pyftpdlib,
  ...rclone,
  ...recognisedByGreeting,
  ...sftpgo,
  ...simpleFtpd,
  ...smbftpd,
  ...suppaftp,
  ...tcllibFtpd,
  ...tnftp,
  ...tnftpd,
  ...twisted,
  ...uftpd,
  ...vsftpd,
  ...wget,
  ...winscp,
  ...wuFtpd,
  ...yafc,
  ...zos,
];
