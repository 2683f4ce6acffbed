import type { CommandName } from '../data/commands.ts';
import { commandIn } from './command-in.ts';
import type { ReadCapture } from './replies-in.ts';

// Ends every session, and says nothing of what stands before it.
const ending = 'QUIT';

/** How close two commands must be, and in how many sessions, to be worth a mention. */
const closest = { likeness: 0.1, sessions: 3 };

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

function commandsOf({ capture }: ReadCapture): CommandName[] {
  return capture.events.flatMap((event) => {
    const isOwn = event.kind === 'line' && event.side === 'client' && (event.session ?? 1) === 1;
    return (isOwn ? commandIn(event.text) : undefined) ?? [];
  });
}

/**
 * The commands that clients send right before or after each command, the closest first: of two commands the sessions in
 * which they stand side by side, measured by those that have either.
 */
export function besideIn(captures: readonly ReadCapture[]): Map<CommandName, CommandName[]> {
  const sessions = new Map<string, number>();
  const together = new Map<string, number>();
  for (const one of captures.filter(({ capture }) => capture.role === 'client')) {
    const sent = commandsOf(one);
    for (const name of new Set(sent)) add(sessions, name);
    const steps = sent.map((name, at) => [name, sent[at + 1]].sort().join('\n'));
    for (const step of new Set(steps)) add(together, step);
  }
  const found = new Map<CommandName, { other: CommandName; likeness: number }[]>();
  for (const [step, times] of together) {
    const [a, b] = step.split('\n').map(commandIn);
    if (!a || !b || a === b || times < closest.sessions) continue;
    const likeness = times / Math.sqrt((sessions.get(a) ?? 1) * (sessions.get(b) ?? 1));
    if (likeness < closest.likeness) continue;
    if (b !== ending) found.set(a, [...(found.get(a) ?? []), { other: b, likeness }]);
    if (a !== ending) found.set(b, [...(found.get(b) ?? []), { other: a, likeness }]);
  }
  return new Map(
    [...found].map(([name, others]) => [
      name,
      others.sort((x, y) => y.likeness - x.likeness).map(({ other }) => other),
    ]),
  );
}
