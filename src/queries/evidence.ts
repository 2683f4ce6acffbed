import { unasked, type Said } from '../captures/said.ts';
import type { Shown } from '../captures/shown.ts';
import { wireRows, type WireRow } from '../captures/wire-lines.ts';
import type { BestSession } from '../captures/best-session.ts';
import type { RecordedReply } from '../captures/replies-in.ts';
import type { Capture } from '../data/capture.ts';
import { codes, isCode, type Code } from '../data/digits.ts';
import { clientShowcases } from '../data/showcases.ts';
import type { ExchangeLine } from '../data/replies.ts';
import { softwareIds, softwareName } from '../data/software.ts';
import { fill, wordsOf, type Words } from '../i18n/index.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { captureLink } from './capture-pages.ts';
import { capturePath, hasEvidence, saidWith, shownWith } from './captures.ts';
import { clientScenarioName, codeProseIn } from './prose.ts';
import { urlFor } from './urls.ts';

/** One wording as a page shows it. */
export interface SaidRow {
  software: string;
  name: string;
  versions: string;
  code: number;
  text: string;
  /** What triggers it, in words. */
  trigger: string;
  url: string;
}

/** What one client shows, as a page shows it. */
export interface ShownRow {
  software: string;
  name: string;
  version: string;
  text: string;
  /** Exit status or exception. */
  result: string;
  /** Whether it tries again. */
  again: string;
  /** What was done to it: the name of the scenario. */
  scenario: string;
  url: string;
}

/** Everything that software was seen to say and show with one code. */
export interface EvidencePage {
  lang: Lang;
  code: Code;
  said: SaidRow[];
  shown: ShownRow[];
}

// A list of twenty commands says no more than that it is nearly all of them.
const mostVerbs = 6;

function triggerOf(words: Words, verbs: readonly string[]): string {
  const named = verbs.filter((verb) => verb !== unasked && verb !== 'connect');
  const shown = [...named.slice(0, mostVerbs), ...(named.length > mostVerbs ? ['…'] : [])].join(', ');
  return [
    ...(verbs.includes('connect') ? [words['said.greeting']] : []),
    ...(named.length > 0 ? [fill(words['said.after'], { verbs: shown })] : []),
    ...(verbs.includes(unasked) ? [words['said.unasked']] : []),
  ].join(', ');
}

function saidRow(lang: Lang, { software, code, text, verbs, versions, scenarios }: Said): SaidRow {
  const [scenario = ''] = scenarios;
  return {
    software,
    name: softwareName(software),
    versions: versions.join(', '),
    code,
    text,
    trigger: triggerOf(wordsOf(lang), verbs),
    url: urlFor(lang, capturePath({ software, scenario })),
  };
}

function shownRow(lang: Lang, { software, version, scenario, text, exit, exception, attempts, sent }: Shown): ShownRow {
  const words = wordsOf(lang);
  const ended = exit === null ? words['shown.stopped'] : fill(words['shown.exit'], { n: exit });
  const repeated = sent > 1 ? fill(words['shown.again'], { n: sent }) : words['shown.once'];
  return {
    software,
    name: softwareName(software),
    version,
    text,
    result: exception ?? ended,
    scenario: clientScenarioName(lang, scenario),
    again: attempts > 1 && sent <= 1 ? fill(words['shown.connects'], { n: attempts }) : repeated,
    url: urlFor(lang, capturePath({ software, scenario })),
  };
}

const renown = (a: { software: string }, b: { software: string }) =>
  softwareIds.indexOf(a.software) - softwareIds.indexOf(b.software);

function byRenown(code: Code): (a: Shown, b: Shown) => number {
  const isLater = ({ scenario }: Shown) => Number(scenario !== clientShowcases[code]);
  return (a, b) => renown(a, b) || isLater(a) - isLater(b);
}

/** Everything said and shown with a code, by software. */
export function evidenceFor(lang: Lang, code: Code): EvidencePage {
  return {
    lang,
    code,
    said: saidWith(code).map((said) => saidRow(lang, said)),
    shown: shownWith(code)
      .toSorted(byRenown(code))
      .map((shown) => shownRow(lang, shown)),
  };
}

/** The routes of the pages with all evidence for a code. */
export function evidencePaths() {
  return locales.flatMap(({ tag, path }) =>
    codes
      .filter((code) => codeProseIn(tag, code) && hasEvidence(code))
      .map((code) => ({
        params: { lang: path || undefined, code: String(code) },
        props: { page: evidenceFor(tag, code) },
      })),
  );
}

/** One row for each piece of software, the first that it has. */
export function oneEach<Row extends { software: string }>(rows: readonly Row[], most: number): Row[] {
  return rows.filter((row, at) => rows.findIndex(({ software }) => software === row.software) === at).slice(0, most);
}

/** The end of a recorded session, as the head of a page shows it. */
export interface Opening {
  lines: ExchangeLine[];
  software: string;
  link: { name: string; url: string };
}

// One exchange before the one in question tells where in the session it happens; more would push the answer down.
const before = 1;

/** Recorded replies and their commands as the lines of an exchange. */
export function linesOf(replies: readonly RecordedReply[]): ExchangeLine[] {
  let last: string | undefined;
  return replies.flatMap(({ code, text, command, verb }): ExchangeLine[] => {
    if (!isCode(code)) return [];
    const isNew = command !== undefined && command !== last;
    last = command;
    const asked: ExchangeLine[] =
      isNew && verb !== 'connect' ? [{ side: 'client', verb: verb ?? '', text: command }] : [];
    const opened: ExchangeLine[] = verb === 'connect' ? [{ side: 'client', verb: 'connect', text: '' }] : [];
    return [...opened, ...asked, { side: 'server', code, text: text.trim() || undefined, source: '' }];
  });
}

/** The lines of a session that lead to its marked replies. */
export function openingOf(lang: Lang, { capture, marked }: BestSession, replies: readonly RecordedReply[]): Opening {
  const own = replies.filter(({ session }) => session === 1);
  const first = own.findIndex(({ from }) => from === marked[0]?.from);
  const last = own.findIndex(({ from }) => from === marked.at(-1)?.from);
  const between =
    last - first > before + 1
      ? own.filter((_, at) => at === first || at === last)
      : own.slice(Math.max(0, first - before), last + 1);
  return {
    lines: linesOf(between),
    software: releaseName(capture),
    link: captureLink(lang, capture),
  };
}

/** Software and version, as a reader recognises it. */
export function releaseName({ software, version }: Pick<Capture, 'software' | 'version'>): string {
  return `${softwareName(software)} ${version}`;
}

/** A piece of a session around its marked replies. */
export interface WireExcerpt {
  rows: WireRow[];
  marked: readonly { from: number; to: number }[];
  release: string;
  link: { name: string; url: string };
}

/** Which rows of a session an excerpt has: how many before its marked replies, how many after, and of a long reply. */
export interface ExcerptBounds {
  before: number;
  after: number;
  longest: number;
}

/** The part of a session around some of its replies, which are marked. */
export function excerptAround(
  lang: Lang,
  capture: Capture,
  marked: readonly RecordedReply[],
  { before: rowsBefore, after, longest }: ExcerptBounds,
): WireExcerpt {
  const from = Math.min(...marked.map((reply) => reply.from));
  const to = Math.max(...marked.map((reply) => Math.min(reply.to, reply.from + longest)));
  return {
    rows: wireRows(capture, Math.max(0, from - rowsBefore), Math.min(capture.events.length - 1, to + after)),
    marked,
    release: releaseName(capture),
    link: captureLink(lang, capture),
  };
}

/** The part of a session that a code page shows. */
export function excerptOf(lang: Lang, { capture, marked }: BestSession): WireExcerpt {
  return excerptAround(lang, capture, marked, { before: 4, after: 1, longest: 6 });
}
