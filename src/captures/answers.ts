import type { Asked } from '../data/allowed.ts';
import type { Capture } from '../data/capture.ts';
import { commandShowcases, showcases } from '../data/showcases.ts';
import { askedBy } from './command-in.ts';
import type { ReadCapture, RecordedReply } from './replies-in.ts';

/** One wording with which one server answered one command, and the session that shows it best. */
export interface Answer {
  asked: Asked;
  software: string;
  code: number;
  text: string;
  /** The line that it answers; undefined for the greeting. */
  line: string | undefined;
  versions: string[];
  capture: Capture;
  /** In how many captures it stands. */
  times: number;
}

// Lower is better: a session that shows the command or the code, is about the code, set up as it comes, short.
function rankOf({ codes, changes, events, scenario }: Capture, asked: Asked, { code }: RecordedReply): number {
  const isShowcase = showcases[code] === scenario || (asked !== 'connect' && commandShowcases[asked] === scenario);
  return (
    (isShowcase ? -40 : 0) +
    (codes.includes(code) ? 0 : 20) +
    (changes.length === 0 ? 0 : 10) +
    Math.min(events.length, 80) / 4
  );
}

/** Every answer of servers in captures, by what was asked; of each server its wordings in the order of their codes. */
export function answersIn(captures: readonly ReadCapture[]): Map<Asked, Answer[]> {
  const found = new Map<string, { answer: Answer; rank: number; captures: Set<Capture> }>();
  for (const { capture, replies } of captures) {
    if (capture.role !== 'server') continue;
    for (const reply of replies) {
      const asked = askedBy(reply);
      if (!asked) continue;
      const { software, version } = capture;
      const { code, text, command } = reply;
      const key = `${asked}\n${software}\n${code}\n${text}`;
      const known = found.get(key);
      const rank = rankOf(capture, asked, reply);
      const shown = { line: asked === 'connect' ? undefined : command, capture };
      if (!known) {
        const answer = { asked, software, code, text, versions: [version], times: 1, ...shown };
        found.set(key, { answer, rank, captures: new Set([capture]) });
        continue;
      }
      if (!known.answer.versions.includes(version)) known.answer.versions.push(version);
      known.captures.add(capture);
      known.answer.times = known.captures.size;
      // Of two releases that say the same the newer is shown; they come in that order.
      if (rank <= known.rank) Object.assign(known.answer, shown);
      known.rank = Math.min(rank, known.rank);
    }
  }
  const all = [...found.values()].map(({ answer }) => answer).sort((a, b) => a.code - b.code);
  return Map.groupBy(all, ({ asked }) => asked);
}

/** Whether a server took a command: 202 says that it is superfluous, and is no more than a polite refusal; 6yz are protected. */
export function isTaken({ code }: Pick<Answer, 'code'>): boolean {
  return (code < 400 && code !== 202) || code >= 600;
}
