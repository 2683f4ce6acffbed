import { commandNames, commandSlug } from '../data/commands.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { commandProseIn, type CommandEntry } from './prose.ts';
import { urlFor } from './urls.ts';

/** A command as lists name it. */
export interface CommandLink {
  command: string;
  name: string;
  summary: string;
  url: string;
}

/** All that the page of a command shows. */
export interface CommandPage {
  lang: Lang;
  command: string;
  entry: CommandEntry;
}

/** The path of a command's page. */
export function commandPath(command: string): string {
  return `commands/${commandSlug(command)}/`;
}

/** Links to the commands that have a page in this language. */
export function commandLinks(lang: Lang, some: readonly string[] = commandNames): CommandLink[] {
  return some.flatMap((command) => {
    const entry = commandProseIn(lang, command);
    return entry ? [{ command, ...entry.data, url: urlFor(lang, commandPath(command)) }] : [];
  });
}

/** The routes of all command pages. */
export function commandPaths() {
  return locales.flatMap(({ tag, path }) =>
    commandNames.flatMap((command) => {
      const entry = commandProseIn(tag, command);
      const page: CommandPage | undefined = entry && { lang: tag, command, entry };
      return page ? [{ params: { lang: path || undefined, command: commandSlug(command) }, props: { page } }] : [];
    }),
  );
}
