/** A document that we cite. */
export type Source =
  | { kind: 'rfc'; number: number; title: string; date: string; status: RfcStatus }
  | { kind: 'document' | 'draft'; title: string; date: string; url: string; note?: string }
  | { kind: 'source-code'; title: string; version: string; url: string };

/** The standing of the RFC itself. */
export type RfcStatus = 'standard' | 'standards-track' | 'informational' | 'experimental' | 'superseded';

/** Every document that the site cites, by the id before the `#` of a source reference. */
export const sources = {
  rfc114: { kind: 'rfc', number: 114, title: 'A File Transfer Protocol', date: '1971-04', status: 'superseded' },
  rfc354: { kind: 'rfc', number: 354, title: 'The File Transfer Protocol', date: '1972-07', status: 'superseded' },
  rfc454: { kind: 'rfc', number: 454, title: 'File Transfer Protocol', date: '1973-02', status: 'superseded' },
  rfc542: { kind: 'rfc', number: 542, title: 'File Transfer Protocol', date: '1973-08', status: 'superseded' },
  rfc640: { kind: 'rfc', number: 640, title: 'Revised FTP Reply Codes', date: '1974-06', status: 'superseded' },
  rfc765: { kind: 'rfc', number: 765, title: 'File Transfer Protocol', date: '1980-06', status: 'superseded' },
  rfc775: {
    kind: 'rfc',
    number: 775,
    title: 'Directory oriented FTP commands',
    date: '1980-12',
    status: 'informational',
  },
  rfc959: { kind: 'rfc', number: 959, title: 'File Transfer Protocol (FTP)', date: '1985-10', status: 'standard' },
  rfc1123: {
    kind: 'rfc',
    number: 1123,
    title: 'Requirements for Internet Hosts -- Application and Support',
    date: '1989-10',
    status: 'standard',
  },
  rfc1579: { kind: 'rfc', number: 1579, title: 'Firewall-Friendly FTP', date: '1994-02', status: 'informational' },
  rfc1639: {
    kind: 'rfc',
    number: 1639,
    title: 'FTP Operation Over Big Address Records (FOOBAR)',
    date: '1994-06',
    status: 'experimental',
  },
  rfc2228: { kind: 'rfc', number: 2228, title: 'FTP Security Extensions', date: '1997-10', status: 'standards-track' },
  rfc2389: {
    kind: 'rfc',
    number: 2389,
    title: 'Feature negotiation mechanism for the File Transfer Protocol',
    date: '1998-08',
    status: 'standards-track',
  },
  rfc2428: {
    kind: 'rfc',
    number: 2428,
    title: 'FTP Extensions for IPv6 and NATs',
    date: '1998-09',
    status: 'standards-track',
  },
  rfc2577: {
    kind: 'rfc',
    number: 2577,
    title: 'FTP Security Considerations',
    date: '1999-05',
    status: 'informational',
  },
  rfc2640: {
    kind: 'rfc',
    number: 2640,
    title: 'Internationalization of the File Transfer Protocol',
    date: '1999-07',
    status: 'standards-track',
  },
  rfc2773: {
    kind: 'rfc',
    number: 2773,
    title: 'Encryption using KEA and SKIPJACK',
    date: '2000-02',
    status: 'experimental',
  },
  rfc3659: { kind: 'rfc', number: 3659, title: 'Extensions to FTP', date: '2007-03', status: 'standards-track' },
  rfc4217: { kind: 'rfc', number: 4217, title: 'Securing FTP with TLS', date: '2005-10', status: 'standards-track' },
  rfc5797: {
    kind: 'rfc',
    number: 5797,
    title: 'FTP Command and Extension Registry',
    date: '2010-03',
    status: 'standards-track',
  },
  rfc6384: {
    kind: 'rfc',
    number: 6384,
    title: 'An FTP Application Layer Gateway (ALG) for IPv6-to-IPv4 Translation',
    date: '2011-10',
    status: 'standards-track',
  },
  rfc7151: {
    kind: 'rfc',
    number: 7151,
    title: 'File Transfer Protocol HOST Command for Virtual Hosts',
    date: '2014-03',
    status: 'standards-track',
  },
  'draft-twine-ftpmd5': {
    kind: 'draft',
    title: 'The "MD5" and "MMD5" FTP Command Extensions (draft-twine-ftpmd5-00)',
    date: '2002-05',
    url: 'https://datatracker.ietf.org/doc/html/draft-twine-ftpmd5-00',
  },
  'draft-bryan-ftp-hash': {
    kind: 'draft',
    title: 'File Transfer Protocol HASH Command (draft-bryan-ftp-hash)',
    date: '2010-10',
    url: 'https://datatracker.ietf.org/doc/html/draft-bryan-ftp-hash',
  },
  'ibm-zos-codes': {
    kind: 'document',
    title: 'z/OS Communications Server: IP and SNA Codes, table of contents',
    date: 'V2R2',
    url: 'https://www.ibm.com/docs/SSLTBW_2.2.0/com.ibm.zos.v2r2.cs3cod0/toc.htm',
  },
  'ibm-zos-ftpd-replies': {
    kind: 'document',
    title: 'z/OS Communications Server: IP and SNA Codes, FTPD reply codes',
    date: 'V2R2',
    url: 'https://www.ibm.com/docs/en/SSLTBW_2.2.0/com.ibm.zos.v2r2.cs3cod0/ftpcod.htm',
  },
  'ibm-zos-ftp531-01': {
    kind: 'document',
    title: 'z/OS Communications Server: IP and SNA Codes, reply 531',
    date: 'V2R2',
    url: 'https://www.ibm.com/docs/ja/SSLTBW_2.2.0/com.ibm.zos.v2r2.cs3cod0/ftp531-01.htm',
  },
  'ibm-zvm-table8': {
    kind: 'document',
    title: "z/VM V5R4.0 TCP/IP User's Guide (SC24-6127-04), Table 8. FTP Reply Codes, read in a copy",
    date: 'V5R4',
    url: 'https://blog.51cto.com/u_16070335/6251306',
  },
  proftpd: { kind: 'source-code', title: 'ProFTPD', version: '1.3.10rc5', url: 'https://github.com/proftpd/proftpd' },
  'pure-ftpd': {
    kind: 'source-code',
    title: 'Pure-FTPd',
    version: '1.0.54',
    url: 'https://github.com/jedisct1/pure-ftpd',
  },
  vsftpd: { kind: 'source-code', title: 'vsftpd', version: '3.0.2', url: 'https://github.com/dagwieers/vsftpd' },
  pyftpdlib: {
    kind: 'source-code',
    title: 'pyftpdlib',
    version: '2.2.1',
    url: 'https://github.com/giampaolo/pyftpdlib',
  },
  mina: {
    kind: 'source-code',
    title: 'Apache MINA FtpServer',
    version: '3865deb6',
    url: 'https://github.com/apache/mina-ftpserver',
  },
  'mtheall-ftpd': { kind: 'source-code', title: 'ftpd', version: 'e149f05', url: 'https://github.com/mtheall/ftpd' },
  ioftpd: {
    kind: 'source-code',
    title: 'ioFTPD',
    version: '7.7.3',
    url: 'https://github.com/DigitalTuna/ioFTPD-v7.7.3',
  },
  ics: {
    kind: 'source-code',
    title: 'ICS FtpServer',
    version: '7d22e9c',
    url: 'https://github.com/fpiette/OverbyteICS',
  },
  curl: { kind: 'source-code', title: 'curl', version: '5c61e16869', url: 'https://github.com/curl/curl' },
  lftp: { kind: 'source-code', title: 'lftp', version: '9781fabd', url: 'https://github.com/lavv17/lftp' },
} as const satisfies Record<string, Source>;

/** The id of a cited document. */
export type SourceId = keyof typeof sources;
