import type { Party, Step } from '../data/dialogue.ts';
import { fill, type Words } from '../i18n/index.ts';

/** What a party of a dialogue is called. */
export function partyName(words: Words, party: Party, isThree: boolean): string {
  if (party === 'client') return words['side.client'];
  return isThree ? words[`dialogue.party.${party}`] : words['side.server'];
}

/** A step besides commands and replies, as a sentence of the list. */
export function happens(words: Words, step: Exclude<Step, { kind: 'command' | 'reply' }>, isThree: boolean): string {
  const who = (party: Party) => partyName(words, party, isThree);
  switch (step.kind) {
    case 'connect':
      return `${who('client')}: ${fill(words['dialogue.connects'], { port: step.port })}`;
    case 'secure':
      return words[step.connection === 'data' ? 'dialogue.secureData' : 'dialogue.secureControl'];
    case 'open':
      return `${who(step.from)} → ${who(step.to)}: ${words['wire.opensData']}`;
    case 'unreached':
      return `${who(step.from)} → ${who(step.to)}: ${words['dialogue.unreached']}`;
    case 'data': {
      const cargo = words[`dialogue.cargo.${step.cargo}`];
      return `${who(step.from)} → ${who(step.to)}: ${fill(words['dialogue.sends'], { cargo })}`;
    }
    case 'close':
      return `${who(step.by)}: ${words[step.connection === 'data' ? 'wire.endsData' : 'wire.ends']}`;
  }
}
