import { commands, type Command, type CommandReplies } from './commands.ts';
import { isCode, type Code } from './digits.ts';
import { replyCodes } from './reply-codes.ts';
import type { Exchange, Meaning, ReplyCode, SourceRef } from './types.ts';

/** A command that may get a code, and the documents that say so. `verb` is `connect` for the opening of a session. */
export interface AnsweredCommand {
  verb: string;
  sources: SourceRef[];
}

const allCommands: [string, Command][] = Object.entries(commands);

/** The facts of one code, with every field of `ReplyCode` present or undefined. */
export function factsOf(code: Code): ReplyCode {
  return replyCodes[code];
}

/** Every code in a row of the tables, in the order of its branches. */
export function codesIn(row: CommandReplies): readonly number[] {
  const { preliminary, marker, successAfter, failureAfter, success, intermediate, failure } = row;
  return [preliminary, marker, successAfter, failureAfter, success, intermediate, failure].flatMap(
    (part) => part ?? [],
  );
}

/** The commands that a document lets be answered with this code, in the order of `commands.ts`. */
export function commandsFor(code: number): AnsweredCommand[] {
  return allCommands.flatMap(([verb, command]) => {
    const sources = command.replies.filter((row) => codesIn(row).includes(code)).map((row) => row.source);
    return sources.length > 0 ? [{ verb, sources }] : [];
  });
}

/** Every code that a document lets answer this command, ascending, each once. */
export function codesFor(verb: string): Code[] {
  const command = allCommands.find(([name]) => name === verb)?.[1];
  const found = new Set(command?.replies.flatMap((row) => [...codesIn(row)]));
  return [...found].filter(isCode).sort((a, b) => a - b);
}

/** The verb with its argument, as the document of the command writes it. */
export function syntaxOf(verb: string): string {
  const syntax = allCommands.find(([name]) => name === verb)?.[1].syntax;
  return syntax ? `${verb} ${syntax}` : verb;
}

// "Requested file action not taken. File unavailable (e.g., file busy)." fits on two lines at most; what is longer is an
// explanation, of which the first sentence is the reply.
const longestLine = 96;

/** The text of a reply as its document words it, or undefined where the document gives none. */
export function lineOf(meaning: Meaning): string | undefined {
  if (meaning.line) return meaning.line;
  if (meaning.secondary || meaning.about) return undefined;
  if (meaning.wording.length <= longestLine) return meaning.wording;
  return /^.*?\.(?= [A-Z])/.exec(meaning.wording)?.[0] ?? meaning.wording;
}

/** One line of an exchange. */
export type ExchangeLine =
  | { side: 'client'; verb: string; text: string }
  | { side: 'server'; code: Code; text: string | undefined; source: SourceRef };

/** The lines of an exchange, with the words of the documents filled in. */
export function linesOf(exchange: Exchange): ExchangeLine[] {
  let verb = '';
  return exchange.map((step): ExchangeLine => {
    if (typeof step === 'string') {
      verb = step;
      return { side: 'client', verb, text: syntaxOf(verb) };
    }
    if (!isCode(step)) throw new RangeError(`${step} stands in an exchange but not in reply-codes.ts`);
    const { meanings } = factsOf(step);
    const meaning = meanings.find((one) => one.commands?.includes(verb)) ?? meanings[0];
    if (!meaning) throw new RangeError(`${step} has no meaning in reply-codes.ts`);
    return { side: 'server', code: step, text: lineOf(meaning), source: meaning.source };
  });
}
