// Ships to the browser.
import type { Match } from './catalogue.ts';
import type { Format } from './types.ts';

/** Collects what speaks for one server software or another. */
export interface Votes {
  reply(code: number, matches: readonly Match[], text: string): void;
  sentence(matches: readonly Match[], lower: string): void;
  /** A line of this format was read. */
  log(format: Format): void;
  counts: ReadonlyMap<string, Count>;
  /** How many replies had words. */
  heard(): number;
}

interface Count {
  /** How many replies it could have sent. */
  replies: number;
  weight: number;
}

// How servers name themselves in greetings, in answers to SYST and in their logs.
const names: readonly [string, string][] = [
  ['vsftp', 'vsftpd'],
  ['500 oops', 'vsftpd'],
  ['oops:', 'vsftpd'],
  ['vsf_sysutil', 'vsftpd'],
  ['bad ip connecting', 'vsftpd'],
  ['data connection terminated without ssl shutdown', 'vsftpd'],
  ['proftpd', 'proftpd'],
  ['quota exceeded: used', 'proftpd'],
  ['append/restart not permitted', 'proftpd'],
  ['mod_tls', 'proftpd'],
  ['mod_proxy', 'proftpd'],
  ['mod_sftp', 'proftpd'],
  ['pure-ftpd', 'pure-ftpd'],
  ['pureftpd', 'pure-ftpd'],
  ['cleartext sessions', 'pure-ftpd'],
  ['sorry, we were unable to read', 'pure-ftpd'],
  ["can't login as [", 'pure-ftpd'],
  ["won't open a connection to", 'pure-ftpd'],
  ['type is now 8-bit', 'pure-ftpd'],
  ['pyftpdlib', 'pyftpdlib'],
  ["can't connect to a foreign", 'pyftpdlib'],
  ['passive data channel time', 'pyftpdlib'],
  ['filezilla server', 'filezilla-server'],
  ['tls session of data connection', 'filezilla-server'],
  ['does not allow plain ftp', 'filezilla-server'],
  ['prot c is not allowed', 'filezilla-server'],
  ['microsoft ftp service', 'iis'],
  ['microsoft internet information services', 'iis'],
  ['windows_nt', 'iis'],
  // How MS-DOS lists a directory.
  ['<dir>', 'iis'],
  ['win32 error:', 'iis'],
  ['ibm ftp cs', 'zos'],
  ['running on z/os', 'zos'],
  ['qualifier too long', 'zos'],
  ['mvs is the operating system', 'zos'],
  // Only MVS has data sets, record formats and a job queue.
  ['data set', 'zos'],
  ['recfm', 'zos'],
  ['no jobs found', 'zos'],
  ['serv-u', 'serv-u'],
  ['ws_ftp server', 'ws-ftp'],
  ['wu-2.', 'wu-ftpd'],
  ['glftpd', 'glftpd'],
  ['sftpgo', 'sftpgo'],
  ['crushftp', 'crushftp'],
  ['gene6', 'gene6'],
  ['titan ftp', 'titan'],
  ['cerberus ftp', 'cerberus'],
  ['apache ftp', 'mina'],
  ['ftp-srv', 'ftp-srv'],
  ['drftpd', 'drftpd'],
  ['bftpd', 'bftpd'],
  ['uftpd', 'uftpd'],
  ['vxworks', 'vxworks'],
  ['swiftp', 'swiftp'],
  ['smbftpd', 'smbftpd'],
  ['diskstation', 'smbftpd'],
  ['synology', 'smbftpd'],
  // The ftpd of FreeBSD, from which SmbFTPD comes, and much of what it says.
  ['version 6.00ls', 'freebsd'],
];

// Where several servers share a wording, it was more likely one that most people meet.
const shares: Readonly<Record<string, number>> = {
  vsftpd: 1.6,
  proftpd: 1.55,
  'pure-ftpd': 1.5,
  iis: 1.45,
  'filezilla-server': 1.4,
  pyftpdlib: 1,
  zos: 1,
};

// One reply does not tell a server that few people meet.
const leastOfRare = 2;

// Logs that only one server writes.
const logs: Partial<Record<Format, string>> = {
  'vsftpd-log': 'vsftpd',
  'proftpd-log': 'proftpd',
  'pyftpdlib-log': 'pyftpdlib',
  'filezilla-server-log': 'filezilla-server',
};

/** The software without the version that tells two generations of it apart. */
function familyOf(software: string): string {
  return software.replace(/-\d[\d.]*$/, '');
}

// A wording of this length says who wrote it, even where more follows.
const longEnough = 15;

// What any program says when a connection fails, and what .NET makes of a code, speak for no server.
const ofClients = /^(?:connection (?:timed out|refused|reset)|read econnreset)/i;
const ofDotNet = ['remote server returned an error: (', 'closed the transport stream'];

// A shorter wording is more likely one that others have as well, among those that we do not know.
const tellingLength = 24;

// After so many replies the software is known, or will not be.
const enough = 500;

/** Nothing collected yet. */
export function votes(): Votes {
  const counts = new Map<string, Count>();
  let seen = 0;
  let heard = 0;
  const add = (software: string, replies: number, weight: number) => {
    const count = counts.get(software);
    if (!count) counts.set(software, { replies, weight });
    else {
      count.replies += replies;
      count.weight += weight;
    }
  };
  const vote = (matches: readonly Match[], code: number | undefined, weight: number) => {
    const [best] = matches;
    if (!best || (!best.whole && best.length < longEnough)) return;
    const servers = matches.filter(
      ({ wording: { role, code: sent, template } }) =>
        role === 'server' && (code === undefined ? !ofClients.test(template) : sent === code),
    );
    // Servers that share a wording often differ in the full stop; but programs drop it too.
    const exact = servers.filter(({ isExact }) => isExact);
    const candidates = new Set((exact.length > 0 ? exact : servers).map(({ wording }) => familyOf(wording.software)));
    const telling = Math.min(1, best.length / tellingLength);
    for (const software of candidates)
      add(software, 1, ((weight * telling) / candidates.size) * (shares[software] ?? 1));
  };
  const named = (lower: string) => {
    for (const [name, software] of names) if (lower.includes(name)) add(software, 2, 4);
  };
  return {
    counts,
    heard: () => heard,
    reply(code, matches, text) {
      if (seen++ > enough) return;
      // The greeting has the words of whoever runs the server.
      if (text !== '' && code !== 220) heard++;
      vote(matches, code, 1);
      named(text.toLowerCase());
    },
    sentence(matches, lower) {
      if (seen++ > enough || ofDotNet.some((words) => lower.includes(words))) return;
      vote(matches, undefined, 0.8);
      named(lower);
    },
    log(format) {
      const software = logs[format];
      if (software && seen++ <= enough) add(software, 1, 2);
    },
  };
}

// How much it counts that a software could have said a reply at all, against how few others could.
const plausible = 0.15;

// A server that could not have said this much of what was heard is another one.
const leastShare = 0.4;

/** The software for which most speaks; undefined where nothing speaks for any, or as much for two. */
export function serverIn({ counts, heard }: Votes): string | undefined {
  const scores = [...counts]
    .filter(([software, { replies }]) => Object.hasOwn(shares, software) || replies >= leastOfRare)
    .map(([software, { replies, weight }]): [string, number] => [software, weight + plausible * replies]);
  const [first, second] = scores.sort(([, a], [, b]) => b - a);
  if (!first || first[1] === second?.[1]) return undefined;
  return (counts.get(first[0])?.replies ?? 0) < leastShare * heard() ? undefined : first[0];
}
