import { guideIds, type GuideId } from '../data/guides.ts';
import { locales, type Lang } from '../i18n/locales.ts';
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
}

/** Links to the guides that have a page in this language. */
export function guideLinks(lang: Lang, some: readonly GuideId[] = guideIds): GuideLink[] {
  return some.flatMap((id) => {
    const entry = guideProseIn(lang, id);
    return entry ? [{ id, ...entry.data, url: urlFor(lang, `guides/${id}/`) }] : [];
  });
}

/** The routes of all guides. */
export function guidePaths() {
  return locales.flatMap(({ tag, path }) =>
    guideIds.flatMap((id) => {
      const entry = guideProseIn(tag, id);
      const page: GuidePage | undefined = entry && { lang: tag, id, entry };
      return page ? [{ params: { lang: path || undefined, guide: id }, props: { page } }] : [];
    }),
  );
}
