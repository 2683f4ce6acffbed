import { claimOf, likeOf, repliesAllowed, sourcesOfCommand } from '../data/allowed.ts';
import type { CommandRecord } from '../data/command-record.ts';
import { commandsInOrder, groupOfCommand } from '../data/command-groups.ts';
import type { CommandName, CommandReplies } from '../data/commands.ts';
import { syntaxOf } from '../data/replies.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { codesSeenWith, serversSending } from './command-answers.ts';
import { sourceRecord } from './codes.ts';
import { commandLink, type CommandLink } from './commands.ts';
import { absolute } from './urls.ts';

function repliesRecord({ source, ...branches }: CommandReplies): CommandRecord['replies'][number] {
  const own = Object.entries(branches).map(([branch, codes]) => [branch, [...codes]]);
  return { source: sourceRecord(source), ...Object.fromEntries(own) };
}

/** A command as data, with the words of every language. */
export function commandRecordOf(command: CommandName): CommandRecord {
  const like = likeOf(command);
  const links = locales.flatMap(({ tag }): [Lang, CommandLink][] => {
    const link = commandLink(tag, command);
    return link ? [[tag, link]] : [];
  });
  return {
    command,
    group: groupOfCommand(command),
    syntax: syntaxOf(command),
    ...(like && { like: { command: like.command, source: sourceRecord(like.source) } }),
    replies: repliesAllowed(command).map(repliesRecord),
    seen: codesSeenWith(command).map((code) => ({
      code,
      claim: claimOf(command, code),
      servers: serversSending(command, code),
    })),
    sources: sourcesOfCommand(command).map(sourceRecord),
    names: Object.fromEntries(links.map(([tag, { name }]) => [tag, name])),
    summaries: Object.fromEntries(links.map(([tag, { summary }]) => [tag, summary])),
    urls: Object.fromEntries(links.map(([tag, { url }]) => [tag, absolute(url)])),
  };
}

/** Every command as data, in the order of the groups. */
export function commandRecords(): CommandRecord[] {
  return commandsInOrder.map(commandRecordOf);
}
