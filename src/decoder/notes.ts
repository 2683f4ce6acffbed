// Ships to the browser.
import { extendedPort, hostPort, reachOf, type Endpoint, type Reach } from './addresses.ts';
import type { Shape } from './shape.ts';
import type { Note, Side } from './types.ts';
import { en, type DecoderWordKey } from './words/en.ts';

const keyOfReach = {
  public: 'note.data',
  private: 'note.dataPrivate',
  loopback: 'note.dataLoopback',
  none: 'note.dataNone',
} as const satisfies Record<Reach, DecoderWordKey>;

function isKey(key: string): key is DecoderWordKey {
  return Object.hasOwn(en, key);
}

/** The key of what a reply code says, or undefined for a code without words of its own. */
export function keyOfCode(code: number): DecoderWordKey | undefined {
  const key = `reply.${code}`;
  return isKey(key) ? key : undefined;
}

function passive({ host, port }: Endpoint): Note {
  return host === ''
    ? { key: 'note.dataPort', values: { port } }
    : { key: keyOfReach[reachOf(host)], values: { host, port } };
}

/** What the digits alone say. */
export function notesOfDigits(code: number): { class: DecoderWordKey; group: DecoderWordKey } | undefined {
  const first = `class.${Math.floor(code / 100)}`;
  const second = `group.${Math.floor(code / 10) % 10}`;
  return isKey(first) && isKey(second) ? { class: first, group: second } : undefined;
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
  const key = `command.${verb}`;
  const notes: Note[] = [{ key: isKey(key) ? key : 'command.other', values: {} }];
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
