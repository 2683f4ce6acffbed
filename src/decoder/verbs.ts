// Ships to the browser.
import { phraseFinder } from './phrases.ts';

/** Every command that a log may show; a word outside this list is no command. */
const verbs = new Set(
  (
    'USER PASS ACCT CWD CDUP SMNT QUIT REIN PORT PASV TYPE STRU MODE RETR STOR STOU APPE ALLO REST RNFR RNTO ABOR DELE ' +
    'RMD MKD PWD LIST NLST SITE SYST STAT HELP NOOP FEAT OPTS LANG AUTH ADAT PBSZ PROT CCC MIC CONF ENC EPRT EPSV LPRT ' +
    'LPSV MDTM MLSD MLST SIZE HOST MFMT MFCT MFF CLNT CSID HASH MD5 MMD5 XCRC XMD5 XSHA XSHA1 XSHA256 XSHA512 XCWD XCUP ' +
    'XMKD XRMD XPWD AVBL RMDA COMB DSIZ THMB RANG PRET SSCN CPSV CPFR CPTO ESTA ESTP SPSV TVFS'
  ).split(' '),
);

/** Verbs of RFC 775 and their modern names. */
const renamed: Record<string, string> = { XCWD: 'CWD', XCUP: 'CDUP', XMKD: 'MKD', XRMD: 'RMD', XPWD: 'PWD' };

/** The verb in capitals, RFC 775's names made modern; undefined for a word that is no command. */
export function verbOf(word: string): string | undefined {
  if (word.length < 3 || word.length > 7) return undefined;
  const upper = word.toUpperCase();
  return verbs.has(upper) ? (renamed[upper] ?? upper) : undefined;
}

// The verbs by what their letters add up to, so that a word inside a line is looked up without being cut out.
const slots = new Map<number, readonly string[]>();
for (const verb of verbs) {
  const sum = sumOf(verb, 0, verb.length);
  slots.set(sum, [...(slots.get(sum) ?? []), verb]);
}

function sumOf(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum = (sum * 31 + (text.charCodeAt(at) | 32)) & 0xffffff;
  return sum;
}

function stands(verb: string, text: string, from: number): boolean {
  for (let at = 0; at < verb.length; at++) {
    const c = text.charCodeAt(from + at);
    if ((c >= 97 && c <= 122 ? c - 32 : c) !== verb.charCodeAt(at)) return false;
  }
  return true;
}

/** As `verbOf`, of the word that stands in a text from one place to another. */
export function verbAt(text: string, from: number, to: number): string | undefined {
  if (to - from < 3 || to - from > 7) return undefined;
  for (const verb of slots.get(sumOf(text, from, to)) ?? []) {
    if (verb.length === to - from && stands(verb, text, from)) return renamed[verb] ?? verb;
  }
  return undefined;
}

/** Whether a word is what remains of a verb whose first letter was lost, such as `TAT`. */
export function isMutilated(word: string): boolean {
  const upper = word.toUpperCase();
  if (upper.length < 2 || verbs.has(upper)) return false;
  return [...verbs].some(
    (verb) => verb.length - upper.length === 1 && (verb.endsWith(upper) || verb.startsWith(upper)),
  );
}

// What people type at a prompt, and the functions of libraries: each stands for the command that can fail.
const acts: Record<string, string> = {
  ls: 'LIST',
  dir: 'LIST',
  nlist: 'NLST',
  mls: 'LIST',
  mdir: 'LIST',
  get: 'RETR',
  recv: 'RETR',
  mget: 'RETR',
  reget: 'RETR',
  pget: 'RETR',
  put: 'STOR',
  send: 'STOR',
  mput: 'STOR',
  append: 'APPE',
  cd: 'CWD',
  mirror: 'CWD',
  cdup: 'CDUP',
  mkdir: 'MKD',
  rmdir: 'RMD',
  delete: 'DELE',
  mdelete: 'DELE',
  rm: 'DELE',
  rename: 'RNTO',
  mv: 'RNTO',
  pwd: 'PWD',
  chmod: 'SITE',
  size: 'SIZE',
  modtime: 'MDTM',
  passive: 'PASV',
  user: 'USER',
};

/** The command behind what is typed at a client's prompt. */
export function verbOfAct(word: string): string | undefined {
  return Object.hasOwn(acts, word) ? acts[word] : undefined;
}

// The first that occurs in the order of this list counts.
const words: readonly [string, string][] = [
  ['ftp_login', 'PASS'],
  ['ftp_ssl_connect', 'AUTH'],
  ['ftp_pasv', 'PASV'],
  ['ftp_chdir', 'CWD'],
  ['ftp_cdup', 'CDUP'],
  ['ftp_mkdir', 'MKD'],
  ['ftp_rmdir', 'RMD'],
  ['ftp_delete', 'DELE'],
  ['ftp_rename', 'RNTO'],
  ['ftp_size', 'SIZE'],
  ['ftp_mdtm', 'MDTM'],
  ['ftp_nlist', 'NLST'],
  ['ftp_rawlist', 'LIST'],
  ['ftp_mlsd', 'MLSD'],
  ['ftp_nb_fput', 'STOR'],
  ['ftp_nb_put', 'STOR'],
  ['ftp_fput', 'STOR'],
  ['ftp_put', 'STOR'],
  ['ftp_append', 'APPE'],
  ['ftp_nb_fget', 'RETR'],
  ['ftp_nb_get', 'RETR'],
  ['ftp_fget', 'RETR'],
  ['ftp_get', 'RETR'],
  ['ftp_chmod', 'SITE'],
  ['ftp_systype', 'SYST'],
  ['mkparentdir', 'MKD'],
  ['mkdir', 'MKD'],
  ['makedir', 'MKD'],
  ['make dir', 'MKD'],
  ['create dir', 'MKD'],
  ['createdirectory', 'MKD'],
  ['creating dir', 'MKD'],
  ['creating new remote', 'MKD'],
  ['creating remote', 'MKD'],
  ['creating folder', 'MKD'],
  ['create remote', 'MKD'],
  ['make directory', 'MKD'],
  ['required directory', 'CWD'],
  ['create folder', 'MKD'],
  ['rmdir', 'RMD'],
  ['remove dir', 'RMD'],
  ['deletedirectory', 'RMD'],
  ['rename', 'RNTO'],
  ['getlisting', 'LIST'],
  ['listing', 'LIST'],
  ['retrlines', 'LIST'],
  ['retrbinary', 'RETR'],
  ['storbinary', 'STOR'],
  ['storlines', 'STOR'],
  ['cannot list', 'LIST'],
  ["can't list", 'LIST'],
  ["couldn't list", 'LIST'],
  ['could not list', 'LIST'],
  ['unable to list', 'LIST'],
  ['failed to list', 'LIST'],
  ['list files', 'LIST'],
  ['copying a file', 'STOR'],
  ['upload', 'STOR'],
  ['download', 'RETR'],
  ['change dir', 'CWD'],
  ['changedir', 'CWD'],
  ['chdir', 'CWD'],
  ['setworkingdirectory', 'CWD'],
  ['log in', 'PASS'],
  ['login', 'PASS'],
  ['delete', 'DELE'],
  ['filesize', 'SIZE'],
  ['get file size', 'SIZE'],
];

const finder = phraseFinder(words.map(([word]) => word));

/** The command that a sentence of a client speaks about, by a verb in capitals or by what it says it was doing. */
export function verbIn(text: string): string | undefined {
  for (const [word] of text.matchAll(/(?<![A-Za-z])[A-Z]{3,4}(?![A-Za-z])/g)) {
    const verb = verbOf(word);
    if (verb && verb !== 'HELP' && verb !== 'HOST' && verb !== 'PORT') return verb;
  }
  let first = words.length;
  finder.find(text.toLowerCase(), (index) => {
    if (index < first) first = index;
  });
  return words[first]?.[1];
}

const expectation = /(?:(?<!un)expect(?:ed|ing|s)?|waiting for)[^\d]{0,20}(2\d\d)| (220) was expected/;
const answering: Readonly<Record<string, string>> = { 220: 'connect', 227: 'PASV', 229: 'EPSV', 234: 'AUTH' };

/** The command whose answer a client waited for, by the code that it says it expected. */
export function expectedVerb(lower: string): string | undefined {
  const [, code, greeting = ''] = expectation.exec(lower) ?? [];
  return answering[code ?? greeting];
}

/** What the server quoted as the command it did not understand, if that is damaged. */
export function isGarbled(text: string): boolean {
  // BSD's servers repeat the command as it came: `USER : command not understood`.
  if (/^(?:USER|PASS|CWD|RETR|STOR|DELE|MKD|RMD|RNFR|RNTO|TYPE) :/.test(text)) return true;
  const quoted = /^["'`]([^"'`]{0,12})["'`]/.exec(text)?.[1];
  if (quoted === undefined) return false;
  const word = quoted.trim().split(/\s/)[0] ?? '';
  return word === '' || isMutilated(word) || /[^\x20-\x7e]/.test(word);
}
