import type { SourceRef } from './types.ts';

/** The replies that one document allows for one command, as the tree of RFC 959 section 5.4. */
export interface CommandReplies {
  source: SourceRef;
  /** 1yz; one of `successAfter` or `failureAfter` follows. */
  preliminary?: readonly number[];
  /** The restart marker reply, which may come while a transfer runs. */
  marker?: readonly number[];
  successAfter?: readonly number[];
  failureAfter?: readonly number[];
  success?: readonly number[];
  intermediate?: readonly number[];
  failure?: readonly number[];
}

export interface Command {
  /** The argument, as its document writes it; empty when there is none, `…` where no document that we could read writes it. */
  syntax: string;
  replies: readonly CommandReplies[];
  /** The command whose replies answer this one too, and the document that says so. */
  like?: { command: string; source: SourceRef };
  /** Where it is defined or described, beyond the documents of its replies. */
  sources?: readonly SourceRef[];
}

/**
 * Every command, and what may answer it. `connect` stands for the opening of the control connection.
 * The rows of RFC 959 were parsed from its text; `tests/data/commands.test.ts` parses it again and compares.
 */
export const commands = {
  connect: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', preliminary: [120], successAfter: [220], success: [220], failure: [421] }],
  },
  USER: {
    syntax: '<username>',
    replies: [
      { source: 'rfc959#5.4', success: [230], intermediate: [331, 332], failure: [530, 500, 501, 421] },
      { source: 'rfc2228#8.2', success: [232], intermediate: [336] },
      { source: 'rfc4217#12.2', success: [232] },
      { source: 'mtheall-ftpd#source/ftpSession.cpp', failure: [430] },
      { source: 'ibm-zos-ftp531-01', failure: [531] },
    ],
  },
  PASS: {
    syntax: '<password>',
    replies: [
      { source: 'rfc959#5.4', success: [230, 202], intermediate: [332], failure: [530, 500, 501, 503, 421] },
      { source: 'rfc2577#5', failure: [421] },
      { source: 'mtheall-ftpd#source/ftpSession.cpp', failure: [430] },
    ],
  },
  ACCT: {
    syntax: '<account-information>',
    replies: [{ source: 'rfc959#5.4', success: [230, 202], failure: [530, 500, 501, 503, 421] }],
  },
  CWD: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc959#5.4', success: [250], failure: [500, 501, 502, 421, 530, 550] }],
  },
  CDUP: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [200], failure: [500, 501, 502, 421, 530, 550] }],
  },
  SMNT: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc959#5.4', success: [202, 250], failure: [500, 501, 502, 421, 530, 550] }],
  },
  REIN: {
    syntax: '',
    replies: [
      { source: 'rfc959#5.4', preliminary: [120], successAfter: [220], success: [220], failure: [421, 500, 502] },
    ],
  },
  QUIT: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [221], failure: [500] }],
  },
  PORT: {
    syntax: '<host-port>',
    replies: [
      { source: 'rfc959#5.4', success: [200], failure: [500, 501, 421, 530] },
      { source: 'rfc2577#3', failure: [504] },
    ],
  },
  PASV: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [227], failure: [500, 501, 502, 421, 530] }],
  },
  MODE: {
    syntax: '<mode-code>',
    replies: [{ source: 'rfc959#5.4', success: [200], failure: [500, 501, 504, 421, 530] }],
  },
  TYPE: {
    syntax: '<type-code>',
    replies: [{ source: 'rfc959#5.4', success: [200], failure: [500, 501, 504, 421, 530] }],
  },
  STRU: {
    syntax: '<structure-code>',
    replies: [{ source: 'rfc959#5.4', success: [200], failure: [500, 501, 504, 421, 530] }],
  },
  ALLO: {
    syntax: '<decimal-integer> [R <decimal-integer>]',
    replies: [{ source: 'rfc959#5.4', success: [200, 202], failure: [500, 501, 504, 421, 530] }],
  },
  REST: {
    syntax: '<marker>',
    replies: [{ source: 'rfc959#5.4', intermediate: [350], failure: [500, 501, 502, 421, 530] }],
  },
  STOR: {
    syntax: '<pathname>',
    replies: [
      {
        source: 'rfc959#5.4',
        preliminary: [125, 150],
        marker: [110],
        successAfter: [226, 250],
        failureAfter: [425, 426, 451, 551, 552],
        failure: [532, 450, 452, 553, 500, 501, 421, 530],
      },
      { source: 'rfc1123#4.1.3.4', failure: [554, 555] },
      { source: 'rfc2228#8.2', failure: [534, 535] },
      { source: 'rfc4217#10.2', failureAfter: [522], failure: [521] },
      { source: 'gfd020', marker: [111, 112] },
    ],
  },
  STOU: {
    syntax: '',
    replies: [
      {
        source: 'rfc959#5.4',
        preliminary: [125, 150],
        marker: [110],
        successAfter: [226, 250],
        failureAfter: [425, 426, 451, 551, 552],
        failure: [532, 450, 452, 553, 500, 501, 421, 530],
      },
      { source: 'rfc1123#4.1.3.4', failure: [554, 555] },
      { source: 'rfc2228#8.2', failure: [534, 535] },
      { source: 'rfc4217#10.2', failureAfter: [522], failure: [521] },
    ],
  },
  RETR: {
    syntax: '<pathname>',
    replies: [
      {
        source: 'rfc959#5.4',
        preliminary: [125, 150],
        marker: [110],
        successAfter: [226, 250],
        failureAfter: [425, 426, 451],
        failure: [450, 550, 500, 501, 421, 530],
      },
      { source: 'rfc1123#4.1.3.4', failure: [554, 555] },
      { source: 'rfc2228#8.2', failure: [534, 535] },
      { source: 'rfc4217#10.2', failureAfter: [522], failure: [521] },
    ],
  },
  LIST: {
    syntax: '[<pathname>]',
    replies: [
      {
        source: 'rfc959#5.4',
        preliminary: [125, 150],
        successAfter: [226, 250],
        failureAfter: [425, 426, 451],
        failure: [450, 500, 501, 502, 421, 530],
      },
      { source: 'rfc2228#8.2', failure: [534, 535] },
      { source: 'rfc4217#10.2', failureAfter: [522], failure: [521] },
    ],
  },
  NLST: {
    syntax: '[<pathname>]',
    replies: [
      {
        source: 'rfc959#5.4',
        preliminary: [125, 150],
        successAfter: [226, 250],
        failureAfter: [425, 426, 451],
        failure: [450, 500, 501, 502, 421, 530],
      },
      { source: 'rfc2228#8.2', failure: [534, 535] },
      { source: 'rfc4217#10.2', failureAfter: [522], failure: [521] },
    ],
  },
  APPE: {
    syntax: '<pathname>',
    replies: [
      {
        source: 'rfc959#5.4',
        preliminary: [125, 150],
        marker: [110],
        successAfter: [226, 250],
        failureAfter: [425, 426, 451, 551, 552],
        failure: [532, 450, 550, 452, 553, 500, 501, 502, 421, 530],
      },
      { source: 'rfc1123#4.1.3.4', failure: [554, 555] },
      { source: 'rfc2228#8.2', failure: [534, 535] },
      { source: 'rfc4217#10.2', failureAfter: [522], failure: [521] },
    ],
  },
  RNFR: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc959#5.4', intermediate: [350], failure: [450, 550, 500, 501, 502, 421, 530] }],
  },
  RNTO: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc959#5.4', success: [250], failure: [532, 553, 500, 501, 502, 503, 421, 530] }],
  },
  DELE: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc959#5.4', success: [250], failure: [450, 550, 500, 501, 502, 421, 530] }],
  },
  RMD: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc959#5.4', success: [250], failure: [500, 501, 502, 421, 530, 550] }],
  },
  MKD: {
    syntax: '<pathname>',
    replies: [
      { source: 'rfc959#5.4', success: [257], failure: [500, 501, 502, 421, 530, 550] },
      { source: 'rfc959#Appendix II', failure: [521] },
    ],
  },
  PWD: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [257], failure: [500, 501, 502, 421, 550] }],
  },
  ABOR: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [225, 226], failure: [500, 501, 502, 421] }],
  },
  SYST: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [215], failure: [500, 501, 502, 421] }],
  },
  STAT: {
    syntax: '[<pathname>]',
    replies: [{ source: 'rfc959#5.4', success: [211, 212, 213], failure: [450, 500, 501, 502, 421, 530] }],
  },
  HELP: {
    syntax: '[<string>]',
    replies: [{ source: 'rfc959#5.4', success: [211, 214], failure: [500, 501, 502, 421] }],
  },
  SITE: {
    syntax: '<string>',
    replies: [{ source: 'rfc959#5.4', success: [200, 202], failure: [500, 501, 530] }],
  },
  NOOP: {
    syntax: '',
    replies: [{ source: 'rfc959#5.4', success: [200], failure: [500, 421] }],
  },
  AUTH: {
    syntax: '<mechanism-name>',
    replies: [
      { source: 'rfc2228#8.2', success: [234], intermediate: [334], failure: [502, 504, 534, 431, 500, 501, 421, 533] },
      { source: 'rfc4217#4.2', success: [234] },
      { source: 'pure-ftpd#src/tls.c', failure: [400] },
    ],
  },
  ADAT: {
    syntax: '<base64data>',
    replies: [
      { source: 'rfc2228#8.2', success: [235], intermediate: [335], failure: [503, 501, 535, 500, 421, 502, 533] },
    ],
  },
  PBSZ: {
    syntax: '<decimal-integer>',
    replies: [{ source: 'rfc2228#8.2', success: [200], failure: [503, 500, 501, 421, 530, 502, 533] }],
  },
  PROT: {
    syntax: '<prot-code>',
    replies: [
      { source: 'rfc2228#8.2', success: [200], failure: [504, 536, 503, 534, 431, 500, 501, 421, 530, 502, 533] },
    ],
  },
  CCC: {
    syntax: '',
    replies: [
      { source: 'rfc2228#3', success: [200], failure: [533, 534] },
      { source: 'rfc4217#5', success: [200], failure: [500, 533, 534] },
    ],
  },
  MIC: {
    syntax: '<base64data>',
    replies: [
      { source: 'rfc2228#8.2', failure: [535, 533, 500, 501, 421, 502] },
      { source: 'rfc2228#3', failure: [503, 537] },
    ],
  },
  CONF: {
    syntax: '<base64data>',
    replies: [
      { source: 'rfc2228#8.2', failure: [535, 533, 500, 501, 421, 502] },
      { source: 'rfc2228#3', failure: [503, 537] },
    ],
  },
  ENC: {
    syntax: '<base64data>',
    replies: [
      { source: 'rfc2228#8.2', failure: [535, 533, 500, 501, 421, 502] },
      { source: 'rfc2228#3', failure: [503, 537] },
    ],
  },
  FEAT: {
    syntax: '',
    replies: [{ source: 'rfc2389#3.2', success: [211], failure: [500, 502, 501] }],
  },
  OPTS: {
    syntax: '<command-name> [<command-options>]',
    replies: [{ source: 'rfc2389#4', success: [200], failure: [501, 451, 500, 502] }],
  },
  EPRT: {
    syntax: '<d><net-prt><d><net-addr><d><tcp-port><d>',
    replies: [{ source: 'rfc2428#2', success: [200], failure: [500, 501, 522] }],
  },
  EPSV: {
    syntax: '[<net-prt>]',
    replies: [
      { source: 'rfc2428#3', success: [229], failure: [500, 501, 522] },
      { source: 'rfc6384#6', failure: [425, 504] },
    ],
  },
  LANG: {
    syntax: '[<lang-tag>]',
    replies: [{ source: 'rfc2640#4.2', success: [200], failure: [500, 501, 502, 504] }],
  },
  MDTM: {
    syntax: '<pathname>',
    replies: [
      { source: 'rfc3659#3.2', success: [213], failure: [550, 500, 501] },
      { source: 'ioftpd#src/FtpBaseCommands.c', success: [253] },
    ],
  },
  SIZE: {
    syntax: '<pathname>',
    replies: [{ source: 'rfc3659#4.2', success: [213], failure: [550, 500, 501] }],
  },
  MLST: {
    syntax: '[<pathname>]',
    replies: [{ source: 'rfc3659#7.2.1', success: [250], failure: [500, 501, 550, 530, 553, 503, 504] }],
  },
  MLSD: {
    syntax: '[<pathname>]',
    replies: [
      {
        source: 'rfc3659#7.2.1',
        preliminary: [150],
        successAfter: [226],
        failure: [500, 501, 550, 530, 553, 503, 504],
      },
    ],
  },
  HOST: {
    syntax: '<hostname>',
    replies: [{ source: 'rfc7151#3.3', success: [220], failure: [421, 500, 501, 502, 503, 504] }],
  },
  ALGS: {
    syntax: '<algs-token>',
    replies: [{ source: 'rfc6384#11', success: [216, 202], failure: [502, 504] }],
  },
  LPRT: {
    syntax: '<af,hal,h1,h2,...,pal,p1,p2,...>',
    replies: [{ source: 'rfc1639#4', failure: [500, 501, 521] }],
  },
  LPSV: {
    syntax: '',
    replies: [{ source: 'rfc1639#4', success: [228], failure: [500, 501, 521] }],
  },
  MD5: {
    syntax: '<pathname>',
    replies: [{ source: 'draft-twine-ftpmd5#3.1', success: [251], failure: [500, 502, 504] }],
  },
  MMD5: {
    syntax: '<pathname>, <pathname>, ...',
    replies: [{ source: 'draft-twine-ftpmd5#3.2', success: [252], failure: [500, 502, 504] }],
  },
  HASH: {
    syntax: '<pathname>',
    replies: [{ source: 'draft-bryan-ftp-hash#08', success: [213], failure: [450, 500, 501, 550, 551, 552, 553, 556] }],
  },
  ESTA: {
    syntax: '',
    replies: [{ source: 'pure-ftpd#src/ftpd.c', success: [225], failure: [425, 520] }],
  },
  ESTP: {
    syntax: '',
    replies: [{ source: 'pure-ftpd#src/ftpd.c', success: [225], failure: [425, 520] }],
  },
  XCWD: {
    syntax: '<pathname>',
    replies: [],
    like: { command: 'CWD', source: 'rfc1123#4.1.3.1' },
    sources: ['rfc775', 'rfc5797'],
  },
  XCUP: {
    syntax: '',
    replies: [],
    like: { command: 'CDUP', source: 'rfc1123#4.1.3.1' },
    sources: ['rfc775', 'rfc5797'],
  },
  XMKD: {
    syntax: '<pathname>',
    replies: [],
    like: { command: 'MKD', source: 'rfc1123#4.1.3.1' },
    sources: ['rfc775', 'rfc5797'],
  },
  XRMD: {
    syntax: '<pathname>',
    replies: [],
    like: { command: 'RMD', source: 'rfc1123#4.1.3.1' },
    sources: ['rfc775', 'rfc5797'],
  },
  XPWD: {
    syntax: '',
    replies: [],
    like: { command: 'PWD', source: 'rfc1123#4.1.3.1' },
    sources: ['rfc775', 'rfc5797'],
  },
  MFMT: {
    syntax: '<time-val> <pathname>',
    replies: [{ source: 'draft-somers-ftp-mfxx#3', success: [213], failure: [550, 500, 501] }],
  },
  MFCT: {
    syntax: '<time-val> <pathname>',
    replies: [{ source: 'draft-somers-ftp-mfxx#4', success: [213], failure: [550, 500, 501] }],
  },
  MFF: {
    syntax: '<mff-facts> <pathname>',
    replies: [{ source: 'draft-somers-ftp-mfxx#5', success: [213], failure: [550, 500, 501, 504] }],
  },
  RANG: {
    syntax: '<start-point> <end-point>',
    replies: [{ source: 'draft-bryan-ftp-range', intermediate: [350], failure: [500, 550, 551, 552, 553] }],
  },
  COMB: { syntax: '<TF> <SF 1> ... <SF n>', replies: [], sources: ['globalscape-comb'] },
  AVBL: {
    syntax: '[<dirpath>]',
    replies: [],
    sources: ['draft-peterson-streamlined', 'winscp#source/core/FtpFileSystem.cpp'],
  },
  CLNT: { syntax: '<client ID string>', replies: [], sources: ['serv-u-extensions', 'proftpd#modules/mod_core.c'] },
  CSID: {
    syntax: 'Name=<name>; Version=<version>;',
    replies: [],
    sources: ['draft-peterson-streamlined', 'proftpd#modules/mod_core.c'],
  },
  DSIZ: { syntax: '[<dirpath>]', replies: [], sources: ['draft-peterson-streamlined'] },
  THMB: { syntax: '…', replies: [], sources: ['draft-peterson-streamlined', 'serv-u-thmb'] },
  CPSV: {
    syntax: '',
    replies: [],
    sources: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java',
      'lftp#doc/lftp.1',
    ],
  },
  SSCN: {
    syntax: '[ON | OFF]',
    replies: [],
    sources: [
      'serv-u-extensions',
      'proftpd#contrib/mod_tls.c',
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java',
      'lftp#doc/lftp.1',
    ],
  },
  PRET: {
    syntax: '<command> [<argument>]',
    replies: [],
    sources: [
      'drftpd#src/core/master/src/main/java/org/drftpd/master/commands/dataconnection/DataConnectionHandler.java',
      'curl#lib/ftp.c',
      'lftp#doc/lftp.1',
    ],
  },
  SPSV: { syntax: '', replies: [], sources: ['draft-rosenau-ftp-single-port'] },
  XCRC: { syntax: '<pathname> [<start> <end>]', replies: [], sources: ['proftpd#contrib/mod_digest.c'] },
  XMD5: { syntax: '<pathname> [<start> <end>]', replies: [], sources: ['proftpd#contrib/mod_digest.c'] },
  XSHA: { syntax: '<pathname> [<start> <end>]', replies: [], sources: ['proftpd#contrib/mod_digest.c'] },
  XSHA1: { syntax: '<pathname> [<start> <end>]', replies: [], sources: ['proftpd#contrib/mod_digest.c'] },
  XSHA256: { syntax: '<pathname> [<start> <end>]', replies: [], sources: ['proftpd#contrib/mod_digest.c'] },
  XSHA512: { syntax: '<pathname> [<start> <end>]', replies: [], sources: ['proftpd#contrib/mod_digest.c'] },
  'EPSV ALL': { syntax: '', replies: [{ source: 'rfc6384#6', failure: [504] }], sources: ['rfc2428#4'] },
  'OPTS UTF8': {
    syntax: 'ON | OFF',
    replies: [],
    like: { command: 'OPTS', source: 'rfc2389#4' },
    sources: ['proftpd#modules/mod_lang.c', 'draft-ietf-ftpext-utf-8-option'],
  },
  'OPTS MLST': {
    syntax: '[<factname>;]...',
    replies: [{ source: 'rfc3659#7.9', success: [200], failure: [501] }],
    like: { command: 'OPTS', source: 'rfc2389#4' },
  },
  'OPTS HASH': {
    syntax: '[<hashname>]',
    replies: [{ source: 'draft-bryan-ftp-hash#08', success: [200], failure: [501] }],
    like: { command: 'OPTS', source: 'rfc2389#4' },
  },
  'OPTS MODE': {
    syntax: 'Z [<setting>]',
    replies: [],
    like: { command: 'OPTS', source: 'rfc2389#4' },
    sources: ['draft-preston-ftpext-deflate', 'proftpd#contrib/mod_deflate.c'],
  },
  'SITE CHMOD': {
    syntax: '<mode> <pathname>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#modules/mod_site.c', 'vsftpd-3.0.5#postlogin.c'],
  },
  'SITE UMASK': {
    syntax: '[<umask>]',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['wu-ftpd#src/ftpcmd.y', 'vsftpd-3.0.5#postlogin.c'],
  },
  'SITE UTIME': {
    syntax: '<YYYYMMDDhhmm[ss]> <path>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_site_misc.c', 'pure-ftpd#src/ftp_parser.c'],
  },
  'SITE IDLE': {
    syntax: '[<maximum-idle-time>]',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['wu-ftpd#src/ftpcmd.y', 'pure-ftpd#src/ftp_parser.c'],
  },
  'SITE HELP': {
    syntax: '[<site-command>]',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#modules/mod_site.c', 'pure-ftpd#src/ftp_parser.c'],
  },
  'SITE CHGRP': {
    syntax: '<group> <pathname>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#modules/mod_site.c'],
  },
  'SITE CPFR': {
    syntax: '<source-path>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_copy.c'],
  },
  'SITE CPTO': {
    syntax: '<destination-path>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_copy.c'],
  },
  'SITE SYMLINK': {
    syntax: '<source> <destination>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_site_misc.c'],
  },
  'SITE MKDIR': {
    syntax: '<path>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_site_misc.c'],
  },
  'SITE RMDIR': {
    syntax: '<path>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_site_misc.c'],
  },
  'SITE QUOTA': {
    syntax: '',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['proftpd#contrib/mod_quotatab.c'],
  },
  'SITE WHO': {
    syntax: '',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['drftpd#src/core/master/src/main/resources/master/config/commands/ftp/core.conf'],
  },
  'SITE EXEC': {
    syntax: '<program> <params>',
    replies: [],
    like: { command: 'SITE', source: 'rfc959#4.1.3' },
    sources: ['wu-ftpd#doc/ftpd.8'],
  },
  SPAS: { syntax: '', replies: [{ source: 'gfd020', success: [229], failure: [500, 501, 502, 421, 530] }] },
  SPOR: { syntax: '1*(<SP> <host-port>)', replies: [], like: { command: 'PORT', source: 'gfd020' } },
  ERET: { syntax: '<retrieve-mode> <filename>', replies: [], sources: ['gfd020'] },
  ESTO: { syntax: '<store-mode> <filename>', replies: [{ source: 'gfd020', marker: [111, 112] }] },
  SBUF: { syntax: '<buffer-size>', replies: [{ source: 'gfd020', success: [200] }] },
  DCAU: { syntax: '<authentication-mode>', replies: [], sources: ['gfd020'] },
  CKSM: {
    syntax: '<algorithm> <offset> <length> <path>',
    replies: [],
    sources: ['globus#gridftp/client/source/globus_ftp_client_state.c'],
  },
} as const satisfies Record<string, Command>;

/** The name of a command that has a page. */
export type CommandName = Exclude<keyof typeof commands, 'connect'>;

/** The commands that have a page, in the order of the table. */
export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommand);

/** Tells whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return word !== 'connect' && Object.hasOwn(commands, word);
}

/** The command's part of an address: `stor`, `site-chmod`. */
export function commandSlug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
