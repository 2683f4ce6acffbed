// Ships to the browser.
import { extendedPort, hostPort, reachOf, type Endpoint, type Reach } from './addresses.ts';
import type { Shape } from './shape.ts';
import type { Note, Side } from './types.ts';
import type { DecoderWordKey } from './words/en.ts';

const keyOfReach = {
  public: 'note.data',
  private: 'note.dataPrivate',
  loopback: 'note.dataLoopback',
  none: 'note.dataNone',
} as const satisfies Record<Reach, DecoderWordKey>;

// Listed here and not asked of the words, so that a reader gets one language only. A key that has no words does not compile.
const codes = [
  110, 120, 125, 150, 200, 202, 211, 212, 213, 214, 215, 220, 221, 225, 226, 227, 229, 230, 232, 234, 250, 257, 331,
  332, 350, 421, 425, 426, 430, 431, 450, 451, 452, 500, 501, 502, 503, 504, 521, 522, 530, 532, 533, 534, 535, 536,
  550, 551, 552, 553,
] as const;
const verbs = [
  'USER',
  'PASS',
  'ACCT',
  'AUTH',
  'PBSZ',
  'PROT',
  'CCC',
  'CWD',
  'CDUP',
  'PWD',
  'TYPE',
  'MODE',
  'STRU',
  'PASV',
  'EPSV',
  'PORT',
  'EPRT',
  'LIST',
  'NLST',
  'MLSD',
  'MLST',
  'RETR',
  'STOR',
  'STOU',
  'APPE',
  'ALLO',
  'REST',
  'RNFR',
  'RNTO',
  'DELE',
  'MKD',
  'RMD',
  'SIZE',
  'MDTM',
  'MFMT',
  'FEAT',
  'OPTS',
  'SYST',
  'STAT',
  'HELP',
  'SITE',
  'NOOP',
  'ABOR',
  'QUIT',
  'CLNT',
  'HOST',
] as const;
const classes = [1, 2, 3, 4, 5, 6] as const;
const groups = [0, 1, 2, 3, 4, 5] as const;

/** The key of what a reply code says, or undefined for a code without words of its own. */
export function keyOfCode(code: number): DecoderWordKey | undefined {
  const known = codes.find((one) => one === code);
  return known === undefined ? undefined : `reply.${known}`;
}

function passive({ host, port }: Endpoint): Note {
  return host === ''
    ? { key: 'note.dataPort', values: { port } }
    : { key: keyOfReach[reachOf(host)], values: { host, port } };
}

/** What the digits alone say. */
export function notesOfDigits(code: number): { class: DecoderWordKey; group: DecoderWordKey } | undefined {
  const first = classes.find((digit) => digit === Math.floor(code / 100));
  const second = groups.find((digit) => digit === Math.floor(code / 10) % 10);
  return first === undefined || second === undefined
    ? undefined
    : { class: `class.${first}`, group: `group.${second}` };
}

/** The address in 227 and PORT, or in 229 and EPRT. */
function endpointOf(source: number | string, text: string): Endpoint | undefined {
  if (source === 227 || source === 'PORT') return hostPort(text);
  return source === 229 || source === 'EPRT' ? extendedPort(text) : undefined;
}

function ofReply(code: number, text: string): Note[] {
  const notes: Note[] = [];
  const key = keyOfCode(code);
  const digits = notesOfDigits(code);
  if (key) notes.push({ key, values: {} });
  // The values are keys themselves: whoever shows the note puts the words of the language in.
  else if (digits) notes.push({ key: 'note.class', values: digits });
  const endpoint = endpointOf(code, text);
  if (endpoint) notes.push(passive(endpoint));
  return notes;
}

function ofCommand(verb: string, text: string): Note[] {
  const known = verbs.find((one) => one === verb);
  const notes: Note[] = [{ key: known ? `command.${known}` : 'command.other', values: {} }];
  const endpoint = endpointOf(verb, text);
  if (endpoint) notes.push({ key: 'note.active', values: { host: endpoint.host, port: endpoint.port } });
  return notes;
}

/** A few words about a line. `madeUp`: a reply that no server sent. */
export function notesOf(shape: Shape, side: Side, verb: string | undefined, madeUp: boolean): Note[] {
  if (madeUp) return [{ key: 'note.madeUp', values: {} }];
  if (shape.code !== undefined) return ofReply(shape.code, shape.text);
  if (side === 'client' && verb !== undefined) return ofCommand(verb, shape.text);
  if (side === 'server') return [{ key: 'note.continues', values: {} }];
  return side === 'other' && shape.text !== '' ? [{ key: 'note.listing', values: {} }] : [];
}
