import type { Beginning, Cargo, Party, Step } from '../data/dialogue.ts';
import { classOf, isCode } from '../data/digits.ts';
import { factsOf, lineOf } from '../data/replies.ts';
import { fill, type Words } from '../i18n/index.ts';
import type { Reply } from './paths.ts';
import type { StateWords } from './state-graph.ts';

/** What a drawing says, in one language. */
export interface SequenceWords {
  party(party: Party): string;
  begins(beginning: Beginning): string;
  class(code: number): string;
  command(step: Extract<Step, { kind: 'command' }>): string;
  text(reply: Reply): string;
  connects(port: number): string;
  cargo(cargo: Cargo): string;
  opens: string;
  unreached: string;
  closesData: string;
  closesControl: string;
  secure: string;
  or: string;
}

/** A command as it stands on the wire. */
export function commandLine({ verb, argument }: { verb: string; argument: string }): string {
  return argument ? `${verb} ${argument}` : verb;
}

/** The text of a reply: that of a server, else the RFC's. */
export function replyText({ code, text, answers }: Pick<Reply, 'code' | 'text' | 'answers'>): string {
  if (text !== undefined || !isCode(code)) return text ?? '';
  const { meanings } = factsOf(code);
  const meaning = meanings.find(({ commands }) => commands?.includes(answers)) ?? meanings[0];
  return (meaning && lineOf(meaning)) ?? '';
}

/** What drawings say, from the words of the interface. `isThree` where two servers take part. */
export function sequenceWords(words: Words, isThree: boolean): SequenceWords {
  return {
    party: (party) =>
      party === 'client' || !isThree
        ? words[`side.${party === 'client' ? party : 'server'}`]
        : words[`dialogue.party.${party}`],
    begins: (beginning) => (beginning === 'nothing' ? '' : words[`dialogue.begins.${beginning}`]),
    class: (code) => words[`class.${classOf(code)}`],
    command: commandLine,
    text: replyText,
    connects: (port) => fill(words['dialogue.connects'], { port }),
    cargo: (cargo) => words[`dialogue.cargo.${cargo}`],
    opens: words['wire.opensData'],
    unreached: words['dialogue.unreached'],
    closesData: words['wire.endsData'],
    closesControl: words['wire.ends'],
    secure: words['dialogue.secure'],
    or: words['dialogue.or'],
  };
}

/** What state diagrams say, from the words of the interface. */
export function stateWords(words: Words): StateWords {
  return {
    begin: words['dialogue.state.begin'],
    wait: words['dialogue.state.wait'],
    command: (verb) => (verb === 'any' ? words['dialogue.state.any'] : verb),
    outcome: (outcome) => words[`dialogue.state.${outcome}`],
  };
}
