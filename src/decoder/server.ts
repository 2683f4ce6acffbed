// Ships to the browser.
import type { Match } from './catalogue.ts';

/** Collects what speaks for one server software or another. */
export interface Votes {
  reply(matches: readonly Match[], text: string): void;
  sentence(matches: readonly Match[], lower: string): void;
  counts: ReadonlyMap<string, number>;
}

// How servers name themselves in greetings, in answers to SYST and in their logs.
const names: readonly [string, string][] = [
  ['vsftpd', 'vsftpd'],
  ['proftpd', 'proftpd'],
  ['mod_tls', 'proftpd'],
  ['mod_sftp', 'proftpd'],
  ['pure-ftpd', 'pure-ftpd'],
  ['pureftpd', 'pure-ftpd'],
  ['pyftpdlib', 'pyftpdlib'],
  ['filezilla server', 'filezilla-server'],
  ['microsoft ftp service', 'iis'],
  ['windows_nt', 'iis'],
  ['ibm ftp cs', 'zos'],
  ['running on z/os', 'zos'],
  ['mvs is the operating system', 'zos'],
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
  ['synology', 'synology'],
];

// Where several servers share a wording, it was more likely one of those that most people meet.
const common = new Set(['vsftpd', 'proftpd', 'pure-ftpd', 'iis', 'filezilla-server']);

/** The software without the version that tells two generations of it apart. */
function familyOf(software: string): string {
  return software.replace(/-\d[\d.]*$/, '');
}

// A wording of this length says who wrote it, even where more follows.
const longEnough = 15;

// After so many replies the software is known, or will not be.
const enough = 500;

/** Nothing collected yet. */
export function votes(): Votes {
  const counts = new Map<string, number>();
  let seen = 0;
  const add = (software: string, weight: number) => counts.set(software, (counts.get(software) ?? 0) + weight);
  const vote = (matches: readonly Match[], weight: number) => {
    const candidates = new Set(matches.filter(({ wording }) => wording.role === 'server').map(({ wording }) => familyOf(wording.software)));
    const share = weight / candidates.size;
    for (const software of candidates) add(software, common.has(software) ? share * 1.5 : share);
  };
  const named = (lower: string) => {
    for (const [name, software] of names) if (lower.includes(name)) add(software, 4);
  };
  return {
    counts,
    reply(matches, text) {
      if (seen++ > enough) return;
      const [best] = matches;
      if (best && (best.whole || best.length > longEnough)) vote(matches, 1 + Math.min(2, best.length / 40));
      named(text.toLowerCase());
    },
    sentence(matches, lower) {
      if (seen++ > enough) return;
      vote(matches, 0.8);
      named(lower);
    },
  };
}

/** The software that most speaks for; undefined where nothing does, or two do alike. */
export function serverIn({ counts }: Votes): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] === first[1])) return undefined;
  return first[0];
}
