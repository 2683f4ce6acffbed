import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Capture } from '../data/capture.ts';
import { commandNames, commandSlug } from '../data/commands.ts';
import { dialogueIds, type DialogueId } from '../data/dialogues.ts';
import { codes, type Code } from '../data/digits.ts';
import { guideIds, type GuideId } from '../data/guides.ts';
import { pairIds, type PairId } from '../data/pair-ids.ts';
import { problemIds, type ProblemId } from '../data/problem-ids.ts';
import { isLang, locales, type Lang } from '../i18n/locales.ts';
import { captureGroups, hasEvidence, recordedSoftware, softwareWithPage } from './captures.ts';

export type CodeEntry = CollectionEntry<'codes'>;
export type PairEntry = CollectionEntry<'pairs'>;
export type PageEntry = CollectionEntry<'pages'>;
export type ProblemEntry = CollectionEntry<'problems'>;
export type CommandEntry = CollectionEntry<'commands'>;
export type DialogueEntry = CollectionEntry<'dialogues'>;
export type SoftwareEntry = CollectionEntry<'servers'> | CollectionEntry<'clients'>;
export type GuideEntry = CollectionEntry<'guides'>;

const codeEntries = byId(await getCollection('codes'));
const pairEntries = byId(await getCollection('pairs'));
const pageEntries = byId(await getCollection('pages'));

const problemEntries = byId(await getCollection('problems'));
const commandEntries = byId(await getCollection('commands'));
const dialogueEntries = byId(await getCollection('dialogues'));
const serverEntries = byId(await getCollection('servers'));
const clientEntries = byId(await getCollection('clients'));
const guideEntries = byId(await getCollection('guides'));
const scenarioEntries = byId(await getCollection('scenarios'));

function byId<Entry extends { id: string }>(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** The prose of a code in a language; undefined where it has not been written. */
export function codeProseIn(lang: Lang, code: Code): CodeEntry | undefined {
  return codeEntries.get(`${lang}/${code}`);
}

/** The prose of a pair in a language; undefined where it has not been written. */
export function pairProseIn(lang: Lang, id: PairId): PairEntry | undefined {
  return pairEntries.get(`${lang}/${id}`);
}

/** The prose of a problem in a language; undefined where it has not been written. */
export function problemProseIn(lang: Lang, id: ProblemId): ProblemEntry | undefined {
  return problemEntries.get(`${lang}/${id}`);
}

/** The prose of a command in a language; undefined where it has not been written. */
export function commandProseIn(lang: Lang, name: string): CommandEntry | undefined {
  return commandEntries.get(`${lang}/${commandSlug(name)}`);
}

/** The prose of a dialogue in a language; undefined where it has not been written. */
export function dialogueProseIn(lang: Lang, id: DialogueId): DialogueEntry | undefined {
  return dialogueEntries.get(`${lang}/${id}`);
}

/** The prose of a server or client in a language; undefined where it has not been written. */
export function softwareProseIn(lang: Lang, side: 'servers' | 'clients', id: string): SoftwareEntry | undefined {
  return (side === 'servers' ? serverEntries : clientEntries).get(`${lang}/${id}`);
}

/** The prose of a guide in a language; undefined where it has not been written. */
export function guideProseIn(lang: Lang, id: GuideId): GuideEntry | undefined {
  return guideEntries.get(`${lang}/${id}`);
}

/** The words about a scenario: its name, and what happens in it. */
export interface ScenarioWords {
  name: string;
  shows: string;
}

/**
 * The words about a scenario of the lab: those of the software alone, or those of the shared scenarios of its side.
 * Throws an Error that names the file to edit when there are none.
 */
export function scenarioWords(lang: Lang, { software, role, scenario }: Capture): ScenarioWords {
  const shared = role === 'server' ? 'shared' : 'clients';
  const found = [software, shared].flatMap((file) => scenarioEntries.get(`${lang}/${file}`)?.data[scenario] ?? []);
  const [words] = found;
  if (!words) throw new Error(`content/scenarios/${lang}/${shared}.yaml: add name and shows for "${scenario}"`);
  return words;
}

/** The name of a scenario that clients play; its id where that has no name. */
export function clientScenarioName(lang: Lang, scenario: string): string {
  return scenarioEntries.get(`${lang}/clients`)?.data[scenario]?.name ?? scenario;
}

/** The prose of a page of its own (`history`, `not-ftp`). */
export function pageProseIn(lang: Lang, slug: string): PageEntry | undefined {
  return pageEntries.get(`${lang}/${slug}`);
}

// The prose of `sources` is part of a page that is made from data.
const slugs = [...new Set([...pageEntries.keys()].map((id) => id.slice(id.indexOf('/') + 1)))]
  .filter((slug) => slug !== 'sources')
  .sort();

// Made from data and interface words alone, so they exist in every language that has those.
const computedPaths = [
  '',
  'compare/',
  'sources/',
  'captures/',
  'decode/',
  'problems/',
  'commands/',
  'dialogues/',
  'servers/',
  'clients/',
  'situations/',
  'guides/',
  ...recordedSoftware.map((id) => `captures/${id}/`),
  ...captureGroups.keys(),
];

const pathsByLang = new Map<string, ReadonlySet<string>>(
  locales.map(({ tag }) => [
    tag,
    new Set([
      ...computedPaths,
      ...codes
        .filter((code) => codeProseIn(tag, code))
        .flatMap((code) => [`${code}/`, ...(hasEvidence(code) ? [`${code}/evidence/`] : [])]),
      ...pairIds.filter((id) => pairProseIn(tag, id)).map((id) => `compare/${id}/`),
      ...problemIds.filter((id) => problemProseIn(tag, id)).map((id) => `problems/${id}/`),
      ...commandNames.filter((name) => commandProseIn(tag, name)).map((name) => `commands/${commandSlug(name)}/`),
      ...dialogueIds.filter((id) => dialogueProseIn(tag, id)).map((id) => `dialogues/${id}/`),
      ...softwareWithPage('servers')
        .filter((id) => softwareProseIn(tag, 'servers', id))
        .map((id) => `servers/${id}/`),
      ...softwareWithPage('clients')
        .filter((id) => softwareProseIn(tag, 'clients', id))
        .map((id) => `clients/${id}/`),
      ...guideIds.filter((id) => guideProseIn(tag, id)).map((id) => `guides/${id}/`),
      ...slugs.filter((slug) => pageProseIn(tag, slug)).map((slug) => `${slug}/`),
    ]),
  ]),
);

/** The languages in which a page exists. The language switch, hreflang and the sitemap all ask here. */
export function languagesOf(path: string): Lang[] {
  return locales.map(({ tag }) => tag).filter((tag) => pathsByLang.get(tag)?.has(path));
}

/** The routes of pages that exist wherever the interface has words. */
export function localizedPaths(): { params: { lang: string | undefined }; props: { lang: Lang } }[] {
  return locales.map(({ tag, path }) => ({ params: { lang: path || undefined }, props: { lang: tag } }));
}

/** The language of an entry's file. Throws an Error when the folder is no language of the site. */
export function langOf(entry: { id: string }): Lang {
  const tag = entry.id.slice(0, entry.id.indexOf('/'));
  if (!isLang(tag)) throw new Error(`content/…/${entry.id}: "${tag}" is no language; add it to src/i18n/locales.ts`);
  return tag;
}

/** The body of an entry as a component. */
export async function bodyOf(
  entry: CodeEntry | PairEntry | PageEntry | ProblemEntry | CommandEntry | DialogueEntry | SoftwareEntry | GuideEntry,
) {
  const { Content } = await render(entry);
  return Content;
}

/** The routes of the pages of their own. */
export function pagePaths() {
  return locales.flatMap(({ tag, path }) =>
    slugs.flatMap((slug) => {
      const entry = pageProseIn(tag, slug);
      return entry ? [{ params: { lang: path || undefined, slug }, props: { lang: tag, slug, entry } }] : [];
    }),
  );
}
