import type { Capture } from '../data/capture.ts';
import type { Dialogue } from '../data/dialogue.ts';
import { dialogueIds, dialogueOf, mattersMost, type DialogueId } from '../data/dialogues.ts';
import { isCode, type Code } from '../data/digits.ts';
import { problemIds } from '../data/problem-ids.ts';
import { problemOf } from '../data/problems.ts';
import { factsOf } from '../data/replies.ts';
import { answersOf, codesIn, isUsual, pathsOf, usualPath, verbsIn } from '../dialogues/paths.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { captureLink } from './capture-pages.ts';
import { problemsWithWay, sessionsWithWay } from './captures.ts';
import { codeLinks, type CodeLink } from './codes.ts';
import { releaseName } from './evidence.ts';
import { problemLinks, type ProblemLink } from './problems.ts';
import { dialogueProseIn, type DialogueEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** A dialogue as lists name it. */
export interface DialogueLink {
  id: DialogueId;
  name: string;
  summary: string;
  url: string;
}

/** All that the page of a dialogue shows. */
export interface DialoguePage {
  lang: Lang;
  id: DialogueId;
  dialogue: Dialogue;
  entry: DialogueEntry;
  /** Sessions that went the usual way, one for each server. */
  sessions: { name: string; url: string }[];
  problems: ProblemLink[];
  codes: CodeLink[];
  verbs: string[];
}

/** The path of a dialogue's page. */
export function dialoguePath(id: DialogueId): string {
  return `dialogues/${id}/`;
}

/** A link to a dialogue's page, or undefined where it does not exist in this language. */
export function dialogueLink(lang: Lang, id: DialogueId): DialogueLink | undefined {
  const entry = dialogueProseIn(lang, id);
  return entry && { id, ...entry.data, url: urlFor(lang, dialoguePath(id)) };
}

/** Links to those of the dialogues that have a page in this language. */
export function dialogueLinks(lang: Lang, some: readonly DialogueId[] = dialogueIds): DialogueLink[] {
  return some.flatMap((id) => dialogueLink(lang, id) ?? []);
}

const withCode = new Map<number, DialogueId[]>();
for (const id of dialogueIds) {
  for (const code of codesIn(dialogueOf(id))) withCode.set(code, [...(withCode.get(code) ?? []), id]);
}

/** The dialogues in which a code may come, the one in which it matters most first. */
export function dialoguesWith(code: number): DialogueId[] {
  const rank = (id: DialogueId) => (mattersMost[code] === id ? 0 : isUsual(dialogueOf(id), code) ? 1 : 2);
  return (withCode.get(code) ?? []).toSorted((a, b) => rank(a) - rank(b));
}

/** Whether a code belongs to a dialogue at all: what may answer any command is at home in none. */
export function isAtHome(code: Code): boolean {
  return factsOf(code).anyCommand === undefined;
}

// What the lab saw go wrong at one of its turns, with a code that is one of the problem's own.
function problemsIn(lang: Lang, dialogue: Dialogue): ProblemLink[] {
  const met = pathsOf(dialogue).flatMap((path) => {
    if (path.turn === undefined) return [];
    const way = answersOf(path).slice(-2);
    const code = way.at(-1)?.code ?? 0;
    const seen = problemsWithWay(way);
    return problemIds.filter((id) => seen.has(id) && problemOf(id).codes.includes(code));
  });
  return problemLinks(
    lang,
    problemIds.filter((id) => met.includes(id)),
  );
}

function sessionLink(lang: Lang, capture: Capture) {
  const { name, url } = captureLink(lang, capture);
  return { name: `${releaseName(capture)}: ${name}`, url };
}

function dialoguePage(lang: Lang, id: DialogueId): DialoguePage | undefined {
  const entry = dialogueProseIn(lang, id);
  if (!entry) return undefined;
  const dialogue = dialogueOf(id);
  return {
    lang,
    id,
    dialogue,
    entry,
    sessions: sessionsWithWay(answersOf(usualPath(dialogue))).map((capture) => sessionLink(lang, capture)),
    problems: problemsIn(lang, dialogue),
    codes: codeLinks(lang, codesIn(dialogue).filter(isCode)),
    verbs: verbsIn(dialogue),
  };
}

/** The routes of all dialogues. */
export function dialoguePaths() {
  return locales.flatMap(({ tag, path }) =>
    dialogueIds.flatMap((id) => {
      const page = dialoguePage(tag, id);
      return page ? [{ params: { lang: path || undefined, dialogue: id }, props: { page } }] : [];
    }),
  );
}
