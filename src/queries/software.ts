import { softwareName } from '../data/software.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { softwareWithPage } from './captures.ts';
import { softwareProseIn, type SoftwareEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** Servers or clients: the part of the site, and of its addresses. */
export type Side = 'servers' | 'clients';

/** A server or client as lists name it. */
export interface SoftwareLink {
  id: string;
  name: string;
  summary: string;
  url: string;
}

/** All that the page of a server or client shows. */
export interface SoftwarePage {
  lang: Lang;
  side: Side;
  id: string;
  name: string;
  entry: SoftwareEntry;
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

/** The routes of all pages of servers, or of clients. */
export function softwarePaths(side: Side) {
  return locales.flatMap(({ tag, path }) =>
    softwareWithPage(side).flatMap((id) => {
      const entry = softwareProseIn(tag, side, id);
      const page: SoftwarePage | undefined = entry && { lang: tag, side, id, name: softwareName(id), entry };
      return page ? [{ params: { lang: path || undefined, software: id }, props: { page } }] : [];
    }),
  );
}
