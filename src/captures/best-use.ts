import type { CommandName } from '../data/commands.ts';
import type { Capture } from '../data/capture.ts';
import { commandShowcases, knownServers } from '../data/showcases.ts';
import { commandIn } from './command-in.ts';
import { usesIn, type ReadCapture, type RecordedReply } from './replies-in.ts';

/** A capture, and the replies to one use of a command in it. */
export interface BestUse {
  capture: Capture;
  replies: RecordedReply[];
}

// What worked shows a command best; who is not logged in yet learns nothing of it.
function resultOf(code: number): number {
  if (code === 530) return 110;
  if (code >= 400 && code < 600) return 100;
  return code === 202 || code < 200 ? 40 : 0;
}

// Lower is better: it worked, a well-known server, set up as it comes, early in a short session.
function rankOf(capture: Capture, name: CommandName, use: readonly RecordedReply[]): number {
  const { software, changes, events, scenario, codes } = capture;
  const [first] = use;
  const last = use.at(-1);
  if (!first || !last) return Infinity;
  const chosen = commandShowcases[name] === scenario ? -60 : 0;
  const renown = knownServers.includes(software) ? knownServers.indexOf(software) * 2 : 10;
  const subject = codes.includes(last.code) ? 0 : 5;
  return (
    chosen +
    resultOf(last.code) +
    renown +
    subject +
    (changes.length === 0 ? 0 : 6) +
    Math.min(events.length, 60) / 4 +
    first.from / 8
  );
}

/** The session in which a command is seen best. Undefined when no session has it. */
export function bestUseOf(captures: readonly ReadCapture[], name: CommandName): BestUse | undefined {
  const isOwn = ({ session, command }: RecordedReply) =>
    session === 1 && command !== undefined && commandIn(command) === name;
  let best: { use: BestUse; rank: number } | undefined;
  for (const { capture, replies } of captures) {
    if (capture.role !== 'server') continue;
    for (const use of usesIn(replies, isOwn)) {
      const rank = rankOf(capture, name, use);
      // Of two releases that say the same the newer is shown; they come in that order.
      if (!best || rank <= best.rank) best = { use: { capture, replies: use }, rank };
    }
  }
  return best?.use;
}
