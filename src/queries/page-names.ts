import type { PageNames } from '../data/page-names.ts';
import { servers } from '../data/servers.ts';
import type { Lang } from '../i18n/locales.ts';
import { codeLinks } from './codes.ts';
import { commandLinks, commandPath } from './commands.ts';
import { pairLinks } from './pairs.ts';
import { problemLinks } from './problems.ts';
import { softwareLinks, type Side } from './software.ts';

function softwareIn(lang: Lang, side: Side): PageNames['software'] {
  const links = softwareLinks(lang, side);
  return Object.fromEntries(links.map(({ id, name, summary }) => [id, { name, summary, path: `${side}/${id}/` }]));
}

/** The names of the pages that the box leads to. */
export function pageNames(lang: Lang): PageNames {
  return {
    codes: Object.fromEntries(codeLinks(lang).map(({ code, name }) => [String(code), name])),
    pairs: Object.fromEntries(pairLinks(lang).map(({ id, title }) => [id, title])),
    commands: Object.fromEntries(
      commandLinks(lang).map(({ command, name, summary }) => [command, { name, summary, path: commandPath(command) }]),
    ),
    software: { ...softwareIn(lang, 'clients'), ...softwareIn(lang, 'servers') },
    servers: Object.fromEntries(Object.entries(servers).map(([id, { name }]) => [id, name])),
    problems: Object.fromEntries(problemLinks(lang).map(({ id, name, summary }) => [id, { name, summary }])),
  };
}
