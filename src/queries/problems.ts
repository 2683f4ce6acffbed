import { messages } from '../data/messages.ts';
import type { Message } from '../data/messages/message.ts';
import { problemCaptures } from '../data/problem-captures.ts';
import { isProblem, problemIds, type ProblemId } from '../data/problem-ids.ts';
import { problemOf, type Phase, type Problem } from '../data/problems.ts';
import { softwareIds, softwareName } from '../data/software.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { captureGroup, capturePath, captures } from './captures.ts';
import { captureLink } from './capture-pages.ts';
import { problemProseIn, type ProblemEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** A problem as lists name it. */
export interface ProblemLink {
  id: ProblemId;
  name: string;
  summary: string;
  url: string;
}

/** What one piece of software says of a problem. */
export interface SoftwareMessages {
  software: string;
  name: string;
  messages: readonly Message[];
}

/** A session of the lab on the page of a problem. */
export interface ShownCapture {
  software: string;
  name: string;
  url: string;
  group: NonNullable<ReturnType<typeof captureGroup>>;
}

/** All that the page of a problem shows. */
export interface ProblemPage {
  lang: Lang;
  id: ProblemId;
  problem: Problem;
  entry: ProblemEntry;
  messages: SoftwareMessages[];
  before: ShownCapture | undefined;
  after: ShownCapture | undefined;
  /** Further captures that show it. */
  captures: { name: string; software: string; url: string }[];
  mistakenFor: ProblemLink[];
}

/** A link to a problem's page, or undefined where it does not exist in this language. */
export function problemLink(lang: Lang, id: ProblemId): ProblemLink | undefined {
  const entry = problemProseIn(lang, id);
  return entry && { id, name: entry.data.name, summary: entry.data.summary, url: urlFor(lang, `problems/${id}/`) };
}

/** Links to those of the problems that have a page in this language. */
export function problemLinks(lang: Lang, some: readonly ProblemId[] = problemIds): ProblemLink[] {
  return some.flatMap((id) => problemLink(lang, id) ?? []);
}

/** The problems of one phase of a session. */
export function problemsInPhase(lang: Lang, phase: Phase): ProblemLink[] {
  return problemLinks(
    lang,
    problemIds.filter((id) => problemOf(id).phase === phase),
  );
}

/** The problems that show with a code, those first for which it is the most usual. */
export function problemsWith(lang: Lang, code: number): ProblemLink[] {
  const found = problemIds.flatMap((id) => {
    const place = problemOf(id).codes.indexOf(code);
    return place < 0 ? [] : [{ id, place }];
  });
  return problemLinks(
    lang,
    found.sort((a, b) => a.place - b.place).map(({ id }) => id),
  );
}

function messagesOf(id: ProblemId): SoftwareMessages[] {
  const bySoftware = Map.groupBy(
    messages.filter(({ problem }) => problem === id),
    ({ software }) => software,
  );
  return softwareIds.flatMap((software) => {
    const own = bySoftware.get(software);
    return own ? [{ software, name: softwareName(software), messages: own }] : [];
  });
}

function shownCapture(lang: Lang, path: string | undefined): ShownCapture | undefined {
  const group = path === undefined ? undefined : captureGroup(`captures/${path}/`);
  const capture = group?.sessions.at(-1)?.capture;
  if (!group || !capture) return undefined;
  return { software: softwareName(group.software), ...captureLink(lang, capture), group };
}

function problemPage(lang: Lang, id: ProblemId): ProblemPage | undefined {
  const entry = problemProseIn(lang, id);
  if (!entry) return undefined;
  const problem = problemOf(id);
  const shown = problemCaptures[id];
  const paths = new Set<string>();
  const showing = captures.filter((capture) => {
    const path = capturePath(capture);
    const isNew = capture.problem === id && !paths.has(path);
    paths.add(path);
    return isNew;
  });
  return {
    lang,
    id,
    problem,
    entry,
    messages: messagesOf(id),
    before: shownCapture(lang, shown?.before),
    after: shownCapture(lang, shown?.after),
    captures: showing.map((capture) => ({ ...captureLink(lang, capture), software: softwareName(capture.software) })),
    mistakenFor: problemLinks(lang, problem.mistakenFor.filter(isProblem)),
  };
}

/** The routes of all problem pages. */
export function problemPaths() {
  return locales.flatMap(({ tag, path }) =>
    problemIds.flatMap((id) => {
      const page = problemPage(tag, id);
      return page ? [{ params: { lang: path || undefined, problem: id }, props: { page } }] : [];
    }),
  );
}
