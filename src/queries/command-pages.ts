import type { BestUse } from '../captures/best-use.ts';
import { sourcesOfCommand } from '../data/allowed.ts';
import { groupOfCommand, type CommandGroup } from '../data/command-groups.ts';
import { commandNames, commandSlug, type CommandName } from '../data/commands.ts';
import { syntaxOf } from '../data/replies.ts';
import type { SourceRef } from '../data/types.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { bestUse } from './captures.ts';
import { commandProseIn, type CommandEntry } from './prose.ts';

/** All that the page of a command shows. */
export interface CommandPage {
  lang: Lang;
  command: CommandName;
  entry: CommandEntry;
  group: CommandGroup;
  /** The verb with its argument. */
  syntax: string;
  /** The session in which it is seen best. */
  use: BestUse | undefined;
  sources: SourceRef[];
}

/** The page of a command in a language, or undefined where its prose has not been written. */
export function commandPage(lang: Lang, command: CommandName): CommandPage | undefined {
  const entry = commandProseIn(lang, command);
  return (
    entry && {
      lang,
      command,
      entry,
      group: groupOfCommand(command),
      syntax: syntaxOf(command),
      use: bestUse(command),
      sources: sourcesOfCommand(command),
    }
  );
}

/** The routes of all command pages. */
export function commandPaths() {
  return locales.flatMap(({ tag, path }) =>
    commandNames.flatMap((command) => {
      const page = commandPage(tag, command);
      return page ? [{ params: { lang: path || undefined, command: commandSlug(command) }, props: { page } }] : [];
    }),
  );
}
