import type { Capture } from '../data/capture.ts';
import { knownServers, showcases } from '../data/showcases.ts';
import type { ReadCapture, RecordedReply } from './replies-in.ts';

/** A capture, and the replies in it that a page marks. */
export interface BestSession {
  capture: Capture;
  marked: RecordedReply[];
}

// The rank of what shows a code best: lower is better.
function rankOf(capture: Capture, reply: RecordedReply): number {
  const { codes, software, changes, events, scenario } = capture;
  const chosen = showcases[reply.code] === scenario ? -100 : 0;
  const place = codes.indexOf(reply.code);
  const subject = place < 0 ? 40 : place * 6;
  const renown = knownServers.includes(software) ? knownServers.indexOf(software) * 2 : 10;
  const ordinary = changes.length === 0 ? 0 : 3;
  const unclear = reply.verb === undefined ? 8 : 0;
  return chosen + subject + renown + ordinary + unclear + Math.min(events.length, 60) / 4 + reply.from / 10;
}

/** The capture in which a code is seen best: about it, from a well-known server, short. Undefined when it was never seen. */
export function bestSessionFor(captures: readonly ReadCapture[], code: number): BestSession | undefined {
  let best: { session: BestSession; rank: number } | undefined;
  for (const { capture, replies: all } of captures) {
    if (capture.role !== 'server') continue;
    const reply = all.find((one) => one.code === code && one.session === 1);
    if (!reply) continue;
    const rank = rankOf(capture, reply);
    // Of two releases that say the same the newer is shown; they come in that order.
    if (!best || rank <= best.rank) best = { session: { capture, marked: [reply] }, rank };
  }
  return best?.session;
}

/** The capture in which two codes stand closest to one another, in one session. Undefined when they never met. */
export function bestSessionWith(captures: readonly ReadCapture[], a: number, b: number): BestSession | undefined {
  let best: { session: BestSession; rank: number } | undefined;
  for (const { capture, replies: all } of captures) {
    if (capture.role !== 'server') continue;
    const replies = all.filter(({ session }) => session === 1);
    for (const first of replies.filter(({ code }) => code === a || code === b)) {
      const second = replies.find(({ code, from }) => from > first.from && code === (first.code === a ? b : a));
      if (!second) continue;
      const isSameCommand = first.verb !== undefined && first.verb === second.verb ? 0 : 4;
      const rank = rankOf(capture, first) + (second.from - first.from) * 1.5 + isSameCommand;
      if (!best || rank <= best.rank) best = { session: { capture, marked: [first, second] }, rank };
    }
  }
  return best?.session;
}
