import type { ClientRecord, ServerRecord } from '../data/software-record.ts';
import { locales } from '../i18n/locales.ts';
import { softwareWithPage } from './captures.ts';
import { situationsOf } from './situations.ts';
import { softwarePage, type Side, type SoftwarePage } from './software.ts';
import { absolute, urlFor } from './urls.ts';

function pagesOf(side: Side, id: string): SoftwarePage[] {
  return locales.flatMap(({ tag }) => softwarePage(tag, side, id) ?? []);
}

function common(id: string, pages: readonly SoftwarePage[]) {
  const [page] = pages;
  if (!page) throw new Error(`content/…/en/${id}.mdx: missing; write it`);
  return {
    id,
    name: page.name,
    versions: [...page.versions],
    captures: page.captures?.count ?? 0,
    messages: page.messages.length,
    summaries: Object.fromEntries(pages.map(({ lang, entry }) => [lang, entry.data.summary])),
    urls: Object.fromEntries(pages.map(({ lang, side }) => [lang, absolute(urlFor(lang, `${side}/${id}/`))])),
  };
}

/** Every server as data. */
export function serverRecords(): ServerRecord[] {
  return softwareWithPage('servers').map((id) => {
    const situations = situationsOf('en', id).map(({ id: situation, kind, code, text, url }) => {
      const said = code === undefined ? {} : { code, text };
      return [situation, { outcome: kind, ...said, capture: absolute(url) }] as const;
    });
    return { ...common(id, pagesOf('servers', id)), situations: Object.fromEntries(situations) };
  });
}

/** Every client as data. */
export function clientRecords(): ClientRecord[] {
  return softwareWithPage('clients').map((id) => {
    const pages = pagesOf('clients', id);
    const runs = (pages[0]?.outcomes ?? []).flatMap((outcome) => outcome.runs);
    return {
      ...common(id, pages),
      outcomes: runs.map(({ scenario, codes, result, attempts, url }) => ({
        scenario,
        codes: [...codes],
        ...(typeof result === 'string' ? { exception: result } : { exit: result }),
        connections: attempts,
        capture: absolute(url),
      })),
    };
  });
}
