import { showcases } from '../data/showcases.ts';
import type { ReadCapture } from './replies-in.ts';

/** One wording of one server: what it says, to which commands, in which versions, and the captures that prove it. */
export interface Said {
  software: string;
  code: number;
  text: string;
  isMultiline: boolean;
  /** In the order in which they were met; `connect` for the greeting, `-` for what the server says by itself. */
  verbs: string[];
  versions: string[];
  /** Scenario ids; the first is the one to show. */
  scenarios: string[];
}

/** The sign for a reply that answers no command. */
export const unasked = '-';

function add(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

/**
 * Every wording in captures of servers, by software, code and text. A name of a file in a text would make a wording of
 * its own for each file; the lab uses few, so that they stay as they are.
 */
export function saidIn(captures: readonly ReadCapture[]): Said[] {
  const found = new Map<string, Said>();
  for (const { capture, replies } of captures) {
    const { role, software, version, scenario } = capture;
    if (role !== 'server') continue;
    for (const { code, text, isMultiline, verb } of replies) {
      const key = `${software} ${code} ${text}`;
      const said = found.get(key) ?? { software, code, text, isMultiline, verbs: [], versions: [], scenarios: [] };
      found.set(key, said);
      add(said.verbs, verb ?? unasked);
      add(said.versions, version);
      add(said.scenarios, scenario);
    }
  }
  return [...found.values()];
}

/** The wordings of each software with the one in front that a page shows alone: from the showcase, or the most frequent. */
export function tellingFirst(said: readonly Said[]): Said[] {
  const isShowcase = ({ code, scenarios }: Said) => {
    const showcase = showcases[code];
    return showcase !== undefined && scenarios.includes(showcase);
  };
  // In its showcase a code may come twice; what answers few commands says more than what answers all.
  const rank = (one: Said) => (isShowcase(one) ? 1000 - one.verbs.length : Math.min(one.scenarios.length, 900));
  const groups = [...Map.groupBy(said, ({ software, code }) => `${software} ${code}`).values()];
  return groups.flatMap((group) => group.sort((a, b) => rank(b) - rank(a)));
}
