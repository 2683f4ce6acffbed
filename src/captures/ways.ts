import type { ReadCapture, RecordedReply } from './replies-in.ts';

/** A reply that is looked for: what it answers, its code, and whether it must come inside TLS. */
export interface WantedReply {
  answers: string;
  code: number;
  isInTls?: boolean;
}

function fits({ capture }: ReadCapture, { verb, code, from }: RecordedReply, wanted: WantedReply): boolean {
  const event = capture.events[from];
  const isInTls = event?.tls === true;
  return verb === wanted.answers && code === wanted.code && (!wanted.isInTls || isInTls);
}

/** Whether these replies come one after the other in a session, with no other between them. */
export function hasWay(read: ReadCapture, wanted: readonly WantedReply[]): boolean {
  const replies = read.replies.filter(({ session }) => session === 1);
  return replies.some((_, start) =>
    wanted.every((one, at) => {
      const reply = replies[start + at];
      return reply !== undefined && fits(read, reply, one);
    }),
  );
}

// A session that is about these codes, with the usual settings, and short, shows it best.
function rankOf({ capture }: ReadCapture, wanted: readonly WantedReply[]): number {
  const { codes, changes, events } = capture;
  const about = wanted.filter(({ code }) => codes.includes(code)).length;
  return events.length / 4 + changes.length * 2 - about * 10;
}

/** For each server the session that went this way, the shortest that is about it; servers stay in their order. */
export function sessionsOfWay(captures: readonly ReadCapture[], wanted: readonly WantedReply[]): ReadCapture[] {
  const best = new Map<string, ReadCapture>();
  for (const read of captures) {
    const { software, role } = read.capture;
    if (role !== 'server' || !hasWay(read, wanted)) continue;
    const other = best.get(software);
    // Of two releases that say the same the newer is shown; they come in that order.
    if (!other || rankOf(read, wanted) <= rankOf(other, wanted)) best.set(software, read);
  }
  return [...best.values()];
}
