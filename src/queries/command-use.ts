import type { BestUse } from '../captures/best-use.ts';
import type { ExchangeLine } from '../data/replies.ts';
import type { Lang } from '../i18n/locales.ts';
import { captureLink } from './capture-pages.ts';
import { repliesOf } from './captures.ts';
import { excerptAround, linesOf, releaseName, type WireExcerpt } from './evidence.ts';

/** One use of a command, as the head of its page shows it. */
export interface CommandOpening {
  before: ExchangeLine[];
  /** What stands after the name in the client's line. */
  argument: string;
  after: ExchangeLine[];
  software: string;
  link: { name: string; url: string };
}

/** The exchange before a command, the command, and what answered it. */
export function openingOfUse(lang: Lang, command: string, { capture, replies }: BestUse): CommandOpening {
  const own = repliesOf(capture).filter(({ session }) => session === 1);
  const [first] = replies;
  const at = own.findIndex(({ from }) => from === first?.from);
  const line = first?.command ?? '';
  const earlier = own[at - 1];
  const lines = linesOf(replies);
  return {
    before: earlier ? linesOf([earlier]) : [],
    argument: line.slice(line.toUpperCase().indexOf(command) + command.length).trim(),
    after: lines.filter(({ side }) => side === 'server'),
    software: releaseName(capture),
    link: captureLink(lang, capture),
  };
}

/** The part of the session around a command; its replies are marked. */
export function excerptOfUse(lang: Lang, { capture, replies }: BestUse): WireExcerpt {
  return excerptAround(lang, capture, replies, { before: 6, after: 2, longest: 12 });
}
