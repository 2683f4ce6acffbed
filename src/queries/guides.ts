import { commandNames } from '../data/commands.ts';
import { guideIds, type GuideId } from '../data/guides.ts';
import { problemIds } from '../data/problem-ids.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { commandPath } from './commands.ts';
import { problemLinks, type ProblemLink } from './problems.ts';
import { guideProseIn, type GuideEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** A guide as lists name it. */
export interface GuideLink {
  id: GuideId;
  name: string;
  summary: string;
  url: string;
}

/** All that the page of a guide shows. */
export interface GuidePage {
  lang: Lang;
  id: GuideId;
  entry: GuideEntry;
  /** The problems that it speaks of. */
  problems: ProblemLink[];
  /** The guides before and after it. */
  neighbours: GuideLink[];
}

// What a guide speaks of is the same in every language; the first is read for it.
const [{ tag: model }] = locales;
const pathsIn = new Map(guideIds.map((id) => [id, spokenOf(guideProseIn(model, id)?.body ?? '')]));

function spokenOf(body: string): ReadonlySet<string> {
  const linked = [...body.matchAll(/\]\(\/([^)#]*)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  const named = commandNames.filter((name) => body.includes(`\`${name}\``)).map(commandPath);
  return new Set([...linked, ...named]);
}

/** Links to the guides that have a page in this language. */
export function guideLinks(lang: Lang, some: readonly GuideId[] = guideIds): GuideLink[] {
  return some.flatMap((id) => {
    const entry = guideProseIn(lang, id);
    return entry ? [{ id, ...entry.data, url: urlFor(lang, `guides/${id}/`) }] : [];
  });
}

// The glossary speaks of everything.
const special = guideIds.filter((id) => id !== 'glossary');

/** The guides that speak of a page, by its path without a language. */
export function guidesOn(lang: Lang, path: string): GuideLink[] {
  return guideLinks(
    lang,
    special.filter((id) => pathsIn.get(id)?.has(path)),
  );
}

function guidePage(lang: Lang, id: GuideId): GuidePage | undefined {
  const entry = guideProseIn(lang, id);
  if (!entry) return undefined;
  const at = guideIds.indexOf(id);
  const spoken = pathsIn.get(id);
  return {
    lang,
    id,
    entry,
    problems: problemLinks(
      lang,
      problemIds.filter((problem) => spoken?.has(`problems/${problem}/`)),
    ),
    neighbours: guideLinks(
      lang,
      guideIds.filter((_, other) => Math.abs(other - at) === 1),
    ),
  };
}

/** The routes of all guides. */
export function guidePaths() {
  return locales.flatMap(({ tag, path }) =>
    guideIds.flatMap((id) => {
      const page = guidePage(tag, id);
      return page ? [{ params: { lang: path || undefined, guide: id }, props: { page } }] : [];
    }),
  );
}
