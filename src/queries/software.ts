import { outcomeOf, type ClientOutcome } from '../captures/outcome.ts';
import type { Capture } from '../data/capture.ts';
import { messages } from '../data/messages.ts';
import type { Message } from '../data/messages/message.ts';
import { problemIds, type ProblemId } from '../data/problem-ids.ts';
import { softwareName } from '../data/software.ts';
import type { WordKey } from '../i18n/index.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { captureLink } from './capture-pages.ts';
import { captures, softwareWithPage } from './captures.ts';
import { problemLink, type ProblemLink } from './problems.ts';
import { problemProseIn, softwareProseIn, type SoftwareEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** Servers or clients: the part of the site, and of its addresses. */
export type Side = 'servers' | 'clients';

/** The words of the interface for each side. */
export const sideWords = {
  servers: { name: 'nav.servers', title: 'servers.title', summary: 'servers.summary', headTitle: 'servers.headTitle' },
  clients: { name: 'nav.clients', title: 'clients.title', summary: 'clients.summary', headTitle: 'clients.headTitle' },
} as const satisfies Record<Side, Record<string, WordKey>>;

/** A server or client as lists name it. */
export interface SoftwareLink {
  id: string;
  name: string;
  summary: string;
  url: string;
}

/** How a client ended in one scenario, in its newest version. */
export interface OutcomeLink extends ClientOutcome {
  name: string;
  url: string;
}

/** All that the page of a server or client shows. */
export interface SoftwarePage {
  lang: Lang;
  side: Side;
  id: string;
  name: string;
  entry: SoftwareEntry;
  versions: readonly string[];
  /** How many sessions were recorded, and where they are listed. */
  captures: { count: number; url: string } | undefined;
  messages: readonly Message[];
  /** Its messages by the problem that they point to; those that point to none come last. */
  byProblem: { problem: ProblemLink | undefined; messages: Message[] }[];
  /** Its messages by code, ascending; a client's own words, without a code, come last. */
  byCode: { code: number | undefined; messages: Message[] }[];
  /** How a client ends, by exit status or exception; the most frequent first. */
  outcomes: { result: ClientOutcome['result']; runs: OutcomeLink[] }[];
  /** The problems whose page has a fix for it. */
  fixes: ProblemLink[];
}

const bySoftware = Map.groupBy(messages, ({ software }) => software);
const capturesOf = Map.groupBy(captures, ({ software }) => software);

function groupedByProblem(lang: Lang, own: readonly Message[]): SoftwarePage['byProblem'] {
  const groups = Map.groupBy(own, ({ problem }) => problem);
  const named = problemIds.flatMap((id) => {
    const found = groups.get(id);
    return found ? [{ problem: problemLink(lang, id), messages: found }] : [];
  });
  const others = groups.get(undefined);
  return others ? [...named, { problem: undefined, messages: others }] : named;
}

function groupedByCode(own: readonly Message[]): SoftwarePage['byCode'] {
  const groups = [...Map.groupBy(own, ({ code }) => code)];
  return groups
    .map(([code, found]) => ({ code, messages: found }))
    .sort((a, b) => (a.code ?? Infinity) - (b.code ?? Infinity));
}

function outcomesOf(lang: Lang, own: readonly Capture[]): SoftwarePage['outcomes'] {
  // Of several versions the newest, which comes last.
  const newest = new Map(own.map((capture) => [capture.scenario, capture]));
  const runs = [...newest.values()].flatMap((capture) => {
    const outcome = outcomeOf(capture);
    return outcome ? [{ ...outcome, ...captureLink(lang, capture) }] : [];
  });
  return [...Map.groupBy(runs, ({ result }) => result)]
    .map(([result, some]) => ({ result, runs: some.sort((a, b) => (a.codes[0] ?? 0) - (b.codes[0] ?? 0)) }))
    .sort((a, b) => b.runs.length - a.runs.length);
}

function fixesFor(lang: Lang, id: string): ProblemLink[] {
  const has = (problem: ProblemId) => problemProseIn(lang, problem)?.body?.includes(`<FixFor id="${id}">`);
  return problemIds.filter(has).flatMap((problem) => {
    const link = problemLink(lang, problem);
    return link ? [{ ...link, url: `${link.url}#fix-${id}` }] : [];
  });
}

/** All that the page of a server or client shows; undefined where it has none in this language. */
export function softwarePage(lang: Lang, side: Side, id: string): SoftwarePage | undefined {
  const entry = softwareProseIn(lang, side, id);
  if (!entry) return undefined;
  const recorded = capturesOf.get(id) ?? [];
  const own = bySoftware.get(id) ?? [];
  return {
    lang,
    side,
    id,
    name: softwareName(id),
    entry,
    versions: [...new Set(recorded.map(({ version }) => version))],
    captures: recorded.length > 0 ? { count: recorded.length, url: urlFor(lang, `captures/${id}/`) } : undefined,
    messages: own,
    byProblem: groupedByProblem(lang, own),
    byCode: groupedByCode(own),
    outcomes: outcomesOf(lang, recorded),
    fixes: fixesFor(lang, id),
  };
}

/** Links to the servers or clients that have a page in this language. */
export function softwareLinks(lang: Lang, side: Side): SoftwareLink[] {
  return softwareWithPage(side).flatMap((id) => {
    const entry = softwareProseIn(lang, side, id);
    return entry
      ? [{ id, name: softwareName(id), summary: entry.data.summary, url: urlFor(lang, `${side}/${id}/`) }]
      : [];
  });
}

/** The address of the page of a server or client; undefined where it has none in this language. */
export function softwareUrl(lang: Lang, id: string): string | undefined {
  for (const side of ['servers', 'clients'] as const) {
    if (softwareProseIn(lang, side, id)) return urlFor(lang, `${side}/${id}/`);
  }
  return undefined;
}

/** The routes of all pages of servers, or of clients. */
export function softwarePaths(side: Side) {
  return locales.flatMap(({ tag, path }) =>
    softwareWithPage(side).flatMap((id) => {
      const page = softwarePage(tag, side, id);
      return page ? [{ params: { lang: path || undefined, software: id }, props: { page } }] : [];
    }),
  );
}
