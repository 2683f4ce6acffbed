// Ships to the browser.
import type { ProblemId } from '../data/problem-ids.ts';
import { phraseFinder } from './phrases.ts';

/** What the decoder needs to know of a message: a row of `src/data/messages` without its evidence. */
export interface Wording {
  /** Absent in the browser, which has no use for it. */
  id?: string;
  software: string;
  role: 'server' | 'client';
  code?: number;
  template: string;
  commands?: readonly string[];
  problem?: ProblemId;
  alternatives?: readonly ProblemId[];
}

/** A wording that was found, and how many of its characters stand in the text. */
export interface Match {
  wording: Wording;
  length: number;
  /** Whether it is the most of the text, and not only its beginning. */
  whole: boolean;
  /** Whether both end with a full stop, or neither does. */
  isExact: boolean;
}

/** Finds the wordings that a text has. */
export interface Catalogue {
  /** The wordings that the text of a reply with this code begins with; the most telling ones only. */
  replies(code: number, text: string): readonly Match[];
  /** The wordings that stand anywhere in a sentence; the most telling ones only. */
  inside(text: string): readonly Match[];
}

type Piece = { literal: string } | { gap: string };

interface Template {
  wording: Wording;
  /** Its place among all. */
  order: number;
  pieces: readonly Piece[];
  /** The characters that are not left open. */
  length: number;
  /** Whether it ends with a full stop. */
  isStopped: boolean;
}

// What may stand in a gap; every other name stands for any text.
const gaps: Record<string, RegExp> = {
  seconds: /^\d{1,9}$/,
  minutes: /^\d{1,9}$/,
  port: /^\d{1,5}$/,
  number: /^[\d.,]{1,20}$/,
  // People hide addresses: `XX.XX.XX.XX`.
  address: /^[\da-fx*.:,]{2,46}$/i,
};

const curled = /[\u2018\u2019\u201c-\u201e]/g;

/** Quotation marks as they are typed: what shows a text may curl them. */
function typed(text: string): string {
  return text.replace(curled, (mark) => (mark < '\u201a' ? "'" : '"'));
}

/** Lower case, each run of white space as one space: people retype, and logs fold. */
export function folded(text: string): string {
  const lower = typed(text.toLowerCase());
  return (/[^\S ]| {2}/.test(lower) ? lower.replace(/\s+/g, ' ') : lower).trim();
}

/** A template as it is searched for: its case does not count, nor the name of a gap that any text may fill. */
export function bareTemplate(template: string): string {
  return typed(template)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\{([a-z]+)\}/g, (gap, name: string) => (Object.hasOwn(gaps, name) ? gap : '{}'));
}

function piecesOf(template: string): Piece[] {
  return bareTemplate(template)
    .split(/(\{[a-z]*\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-z]*\}$/.test(part) ? { gap: part.slice(1, -1) } : { literal: part }));
}

function templateOf(wording: Wording, order: number): Template {
  const pieces = piecesOf(wording.template);
  const last = pieces.at(-1);
  // A full stop at the end gets lost wherever a program builds a sentence around a reply.
  if (last && 'literal' in last) {
    // Behind a gap it would be found in a name: `user@example.com`.
    if (last.literal === '.' && pieces.length > 1) pieces.pop();
    else if (last.literal.length > 3) last.literal = last.literal.replace(/[.\s]+$/, '');
  }
  return {
    wording,
    order,
    pieces,
    isStopped: wording.template.endsWith('.'),
    length: pieces.reduce((sum, piece) => sum + ('literal' in piece ? piece.literal.length : 0), 0),
  };
}

/** Where the template that stands at this place ends, or -1. Each literal is taken where it first occurs: nothing is tried twice. */
function standsAt(pieces: readonly Piece[], text: string, from: number): number {
  let at = from;
  let open: string | undefined;
  for (const piece of pieces) {
    if ('gap' in piece) {
      open = piece.gap;
      continue;
    }
    if (open === undefined) {
      if (!text.startsWith(piece.literal, at)) return -1;
    } else {
      const found = text.indexOf(piece.literal, at);
      if (found < 0 || !fits(open, text.slice(at, found))) return -1;
      at = found;
    }
    at += piece.literal.length;
    open = undefined;
  }
  return open === undefined ? at : text.length;
}

/** Whether a full stop follows, or is the end of what a gap took. */
function isStop(text: string, end: number): boolean {
  return text[end] === '.' || (end === text.length && text.endsWith('.'));
}

function fits(gap: string, text: string): boolean {
  return gaps[gap]?.test(text.trim()) ?? true;
}

function mostTelling(all: Match[]): Match[] {
  const found = all.some(({ whole }) => whole) ? all.filter(({ whole }) => whole) : all;
  const most = Math.max(0, ...found.map(({ length }) => length));
  return found.filter(({ length }) => length === most);
}

function longestLiteral(pieces: readonly Piece[]): string {
  return pieces.reduce(
    (best, piece) => ('literal' in piece && piece.literal.length > best.length ? piece.literal : best),
    '',
  );
}

// "Timeout." or "goodbye." inside a sentence say nothing about who wrote it.
const shortestInside = 12;
const shortestOpen = 30;

// Of a text that goes on much longer than the wording, the wording is only the beginning.
const leastShare = 0.6;
const leastInside = 0.45;

/** Prepares the search for the wordings. */
export function catalogueOf(wordings: readonly Wording[]): Catalogue {
  const templates = wordings.map(templateOf);
  const byCode = new Map<number, Template[]>();
  // By the first character besides, so that a text is held against few; those that begin with anything are under ''.
  const byBeginning = new Map<string, Template[]>();
  const file = <Key>(rows: Map<Key, Template[]>, key: Key, template: Template) => {
    const row = rows.get(key);
    if (row) row.push(template);
    else rows.set(key, [template]);
  };
  for (const template of templates) {
    const { code } = template.wording;
    if (code === undefined) continue;
    file(byCode, code, template);
    const [first] = template.pieces;
    file(byBeginning, `${code}${first && 'literal' in first ? first.literal.slice(0, 1) : ''}`, template);
  }
  const beginningLike = (code: number, text: string): readonly Template[] => {
    const fixed = text === '' ? [] : (byBeginning.get(`${code}${text.slice(0, 1)}`) ?? []);
    const open = byBeginning.get(`${code}`) ?? [];
    if (open.length === 0 || fixed.length === 0) return open.length === 0 ? fixed : open;
    return [...fixed, ...open].sort((a, b) => a.order - b.order);
  };
  const anywhere = templates.filter(({ pieces }) => longestLiteral(pieces).trim().length >= shortestInside);
  const finder = phraseFinder(anywhere.map(({ pieces }) => longestLiteral(pieces)));

  const matchAt = (
    { wording, pieces, length, isStopped }: Template,
    text: string,
    from: number,
    share: number,
  ): Match | undefined => {
    const end = standsAt(pieces, text, from);
    if (end < 0) return undefined;
    const whole = end - from >= share * text.length;
    // `Error` at the beginning of a sentence is nobody's wording.
    if (!whole && length < shortestInside) return undefined;
    return { wording, length, whole, isExact: isStopped === isStop(text, end) };
  };

  const inside = (text: string): Match[] => {
    const seen = new Set<number>();
    const found: Match[] = [];
    finder.find(text, (index) => {
      const template = seen.has(index) ? undefined : anywhere[index];
      seen.add(index);
      if (!template) return;
      const first = template.pieces[0];
      const from = first && 'literal' in first ? text.indexOf(first.literal) : 0;
      // A template that begins with anything at all fits too much unless it says enough besides.
      if (from < 0 || (first && 'gap' in first && template.length < shortestOpen)) return;
      const match = matchAt(template, text, from, leastInside);
      if (match) found.push(match);
    });
    return mostTelling(found);
  };

  // People quote the beginning of a reply, and programs cut it.
  const cutShort = (code: number, text: string): Match[] =>
    text.length < shortestInside
      ? []
      : (byCode.get(code) ?? []).flatMap(({ wording, pieces }) => {
          const first = pieces[0];
          return first && 'literal' in first && first.literal.startsWith(text.replace(/(?:\.{2,4}|…)\s*$/, ''))
            ? { wording, length: text.length, whole: true, isExact: false }
            : [];
        });

  return {
    replies(code, text) {
      const found = beginningLike(code, text).flatMap((template) => matchAt(template, text, 0, leastShare) ?? []);
      return found.length > 0 ? mostTelling(found) : [...inside(text), ...cutShort(code, text)];
    },
    inside,
  };
}
