import { citationOf } from './citation.ts';
import { commands, type Command, type CommandName, type CommandReplies } from './commands.ts';
import { isCode } from './digits.ts';
import { codesIn, factsOf } from './replies.ts';
import type { SourceRef } from './types.ts';

/** A command, or the opening of the control connection. */
export type Asked = CommandName | 'connect';

/** What a document, or the lab alone, says of a command and a code. */
export type Claim = 'rfc959' | 'later' | 'lab';

function factsOfCommand(name: string): Command | undefined {
  return Object.entries<Command>(commands).find(([own]) => own === name)?.[1];
}

/** The replies that documents allow for a command: its own rows, then those of the command that it is like. */
export function repliesAllowed(name: string): readonly CommandReplies[] {
  const command = factsOfCommand(name);
  return command ? [...command.replies, ...(command.like ? repliesAllowed(command.like.command) : [])] : [];
}

/** The command whose replies answer this one too, and the document that says so. */
export function likeOf(name: string): Command['like'] {
  return factsOfCommand(name)?.like;
}

/** Every document that a command rests on, each section once. */
export function sourcesOfCommand(name: string): SourceRef[] {
  const command = factsOfCommand(name);
  const refs = [
    ...repliesAllowed(name).map(({ source }) => source),
    ...(command?.like ? [command.like.source] : []),
    ...(command?.sources ?? []),
  ];
  return [...new Set(refs)];
}

/** The documents that let a command be answered with a code, those for every command last. */
export function sourcesAllowing(name: string, code: number): SourceRef[] {
  const rows = repliesAllowed(name).filter((row) => codesIn(row).includes(code));
  const every = isCode(code) ? factsOf(code).anyCommand : undefined;
  return [...new Set([...rows.map(({ source }) => source), ...(every ? [every] : [])])];
}

/** Who lets a command be answered with a code: RFC 959, a later document, or nobody but servers. */
export function claimOf(name: string, code: number): Claim {
  const documents = sourcesAllowing(name, code).map((ref) => citationOf(ref).id);
  if (documents.includes('rfc959')) return 'rfc959';
  return documents.length > 0 ? 'later' : 'lab';
}

/** Every code that a document allows for a command, ascending. */
export function codesAllowed(name: string): number[] {
  return [...new Set(repliesAllowed(name).flatMap((row) => [...codesIn(row)]))].sort((a, b) => a - b);
}
