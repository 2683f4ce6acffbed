import { commandNames } from '../data/commands.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { softwareWithPage } from './captures.ts';
import { commandPath } from './commands.ts';
import { languagesOf, softwareProseIn } from './prose.ts';
import { urlFor } from './urls.ts';

/** The anchor of a directive on its server's page, the same in every language. */
export function directiveAnchor(name: string): string {
  return `set-${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

// Words that are common outside FTP servers' files too; a link would mislead.
const shortestDirective = 6;

function directives(): Map<string, string> {
  const paths = new Map<string, string>();
  const shared = new Set<string>();
  for (const server of softwareWithPage('servers')) {
    // A directive is called the same in every language; the first is read for it.
    const { body = '' } = softwareProseIn(locales[0].tag, 'servers', server) ?? {};
    for (const [, name = ''] of body.matchAll(/<Directive name="([^"]+)"/g)) {
      if (paths.has(name)) shared.add(name);
      paths.set(name, `servers/${server}/#${directiveAnchor(name)}`);
    }
  }
  // A name that two servers use says nothing about which is meant.
  for (const name of shared) paths.delete(name);
  return paths;
}

const directivePaths = directives();
const commandPaths = new Map<string, string>(commandNames.map((name) => [name, commandPath(name)]));

function directiveIn(text: string): string | undefined {
  const [name = ''] = text.split(/[ =:]/);
  return name.length >= shortestDirective ? directivePaths.get(name) : undefined;
}

/** The page that explains what a code span names, a command or a directive; undefined where there is none. */
export function mentionUrl(lang: Lang, text: string): string | undefined {
  const path = commandPaths.get(text) ?? directiveIn(text);
  if (path === undefined) return undefined;
  const [page = ''] = path.split('#');
  return languagesOf(page).includes(lang) ? urlFor(lang, path) : undefined;
}
