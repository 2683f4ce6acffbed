import { commandIn } from '../captures/command-in.ts';
import type { WireRow } from '../captures/wire-lines.ts';
import { likeOf } from '../data/allowed.ts';
import { groupedCommands, groupOfCommand, type CommandGroup } from '../data/command-groups.ts';
import { commandNames, commandSlug, isCommand, type CommandName } from '../data/commands.ts';
import type { Lang } from '../i18n/locales.ts';
import { commandsBeside } from './captures.ts';
import { commandProseIn } from './prose.ts';
import { urlFor } from './urls.ts';

/** A command as lists name it. */
export interface CommandLink {
  command: CommandName;
  name: string;
  summary: string;
  url: string;
}

/** The path of a command's page. */
export function commandPath(command: string): string {
  return `commands/${commandSlug(command)}/`;
}

/** A link to a command's page, or undefined for what is no command, and where the page does not exist. */
export function commandLink(lang: Lang, command: string): CommandLink | undefined {
  if (!isCommand(command)) return undefined;
  const entry = commandProseIn(lang, command);
  return entry && { command, ...entry.data, url: urlFor(lang, commandPath(command)) };
}

/** Links to the commands that have a page in this language. */
export function commandLinks(lang: Lang, some: readonly CommandName[] = commandNames): CommandLink[] {
  return some.flatMap((command) => commandLink(lang, command) ?? []);
}

/** Links for the lines of a session that are a command, each where the command stands first, by the index of the line. */
export function commandLinksIn(lang: Lang, rows: readonly WireRow[]): Map<number, CommandLink> {
  const links = new Map<CommandName, number>();
  for (const row of rows) {
    if (row.kind !== 'line' || row.side !== 'client') continue;
    const command = commandIn(row.text);
    const isPlain = command && /^($| \S)/.test(row.text.slice(command.length));
    if (isPlain && !links.has(command) && row.text.toUpperCase().startsWith(command)) links.set(command, row.index);
  }
  return new Map(
    [...links].flatMap(([command, index]) => {
      const link = commandLink(lang, command);
      return link ? [[index, link] as const] : [];
    }),
  );
}

/** The commands of each group that have a page in this language. */
export function groupedCommandLinks(lang: Lang): { group: CommandGroup; links: CommandLink[] }[] {
  return groupedCommands.map(({ group, commands }) => ({ group, links: commandLinks(lang, commands) }));
}

/** The commands next to a command: those that clients send beside it, its kin, and the others of its group. */
export interface RelatedCommands {
  beside: CommandLink[];
  kin: CommandLink[];
  group: CommandLink[];
}

function kinOf(command: CommandName): CommandName[] {
  const like = likeOf(command)?.command;
  const isKin = (other: CommandName) =>
    likeOf(other)?.command === command || other.startsWith(`${command} `) || command.startsWith(`${other} `);
  return commandNames.filter((other) => other !== command && (other === like || isKin(other)));
}

/** The commands next to a command, each named once. */
export function relatedTo(lang: Lang, command: CommandName): RelatedCommands {
  const beside = commandsBeside(command);
  const kin = kinOf(command).filter((other) => !beside.includes(other));
  const group = groupedCommands.find((one) => one.group === groupOfCommand(command))?.commands ?? [];
  const others = group.filter((other) => other !== command && !beside.includes(other) && !kin.includes(other));
  return {
    beside: commandLinks(lang, beside),
    kin: commandLinks(lang, kin),
    group: commandLinks(lang, others),
  };
}
