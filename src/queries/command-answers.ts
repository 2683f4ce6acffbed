import { isTaken, type Answer } from '../captures/answers.ts';
import { claimOf, codesAllowed, type Asked } from '../data/allowed.ts';
import { softwareIds, softwareName } from '../data/software.ts';
import type { Lang } from '../i18n/locales.ts';
import { captureLink } from './capture-pages.ts';
import { answersTo } from './captures.ts';

/** One wording with which a server answered a command, as a page shows it. */
export interface AnswerRow {
  code: number;
  text: string;
  /** The line that it answers. */
  line: string | undefined;
  /** What was done: the name of the session, and where it stands. */
  link: { name: string; url: string };
  /** Whether no document lets this command be answered so, although some document speaks of its replies. */
  isDeviation: boolean;
}

/** What one server answers to a command. */
export interface ServerAnswers {
  software: string;
  name: string;
  versions: string;
  /** The most telling, one for each code. */
  first: AnswerRow[];
  rest: AnswerRow[];
}

// Enough to see how a server does it; its other wordings fold.
const mostFirst = 4;

const byVersion = new Intl.Collator('en', { numeric: true }).compare;

// Lines that are long on purpose are read in their session.
const longestLine = 48;

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

// One answer for each code: a success and the most frequent failures.
function telling(answers: readonly Answer[]): Answer[] {
  const oneEach = [...Map.groupBy(answers, ({ code }) => code).values()].map((same) =>
    same.reduce((best, one) => (one.times > best.times ? one : best)),
  );
  const kept = oneEach.toSorted((a, b) => Number(isTaken(b)) - Number(isTaken(a)) || b.times - a.times);
  return kept.slice(0, mostFirst).toSorted((a, b) => a.code - b.code);
}

/** What every server of the lab answers to a command, the best known first. */
export function serverAnswers(lang: Lang, asked: Asked): ServerAnswers[] {
  const isKnown = codesAllowed(asked).length > 0;
  const row = ({ code, text, line, capture }: Answer): AnswerRow => ({
    code,
    text,
    line: line && shortened(line),
    link: captureLink(lang, capture),
    isDeviation: isKnown && claimOf(asked, code) === 'lab',
  });
  const bySoftware = Map.groupBy(answersTo(asked), ({ software }) => software);
  return softwareIds.flatMap((software) => {
    const own = bySoftware.get(software);
    if (!own) return [];
    const first = telling(own);
    return {
      software,
      name: softwareName(software),
      versions: [...new Set(own.flatMap(({ versions }) => versions))].sort(byVersion).join(', '),
      first: first.map(row),
      rest: own.filter((answer) => !first.includes(answer)).map(row),
    };
  });
}

/** How many servers of the lab were asked, and how many took the command at least once. */
export interface Support {
  asked: number;
  took: string[];
  refused: string[];
}

/** Which servers of the lab know a command. */
export function supportOf(asked: Asked): Support {
  const answers = answersTo(asked);
  const all = softwareIds.filter((id) => answers.some(({ software }) => software === id));
  const took = all.filter((id) => answers.some((answer) => answer.software === id && isTaken(answer)));
  return {
    asked: all.length,
    took: took.map(softwareName),
    refused: all.filter((id) => !took.includes(id)).map(softwareName),
  };
}

/** The servers that sent a code to a command. */
export function serversSending(asked: Asked, code: number): string[] {
  return [...new Set(answersTo(asked).flatMap((answer) => (answer.code === code ? answer.software : [])))];
}

/** The codes that servers sent to a command, ascending. */
export function codesSeenWith(asked: Asked): number[] {
  return [...new Set(answersTo(asked).map(({ code }) => code))].sort((a, b) => a - b);
}
