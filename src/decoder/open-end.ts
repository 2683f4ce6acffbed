// Ships to the browser.
import { reachOf } from './addresses.ts';
import type { Failure } from './failures.ts';
import { capped, isTransfer, type Suspicion } from './judge.ts';
import { unopened } from './positive.ts';
import { isBegun, isOpening, type Session } from './session.ts';

// A log that was cut, or that leaves lines out, looks the same.
const mostOfHanging = 25;
const mostOfBegun = 30;

// What a client sends that gives up waiting.
const partings = new Set(['QUIT', 'ABOR', 'NOOP']);

/** Whether nothing came that a data connection was needed for: an answer to the transfer, or anything before ABOR. */
function isHanging({ awaitingData, pending, answered, dialing, asked, mode }: Session): boolean {
  if (!awaitingData && !(mode === 'active' && answered)) return false;
  const waiting = pending.findLast(({ verb }) => !partings.has(verb));
  return waiting ? !waiting.started && isTransfer(waiting.verb) : dialing || (answered?.verb === 'ABOR' && !asked);
}

/** Whether the data connection was to go where the client may not get, and the control connection does not show that it can. */
function isElsewhere({ dataHost, host }: Session): boolean {
  if (dataHost === '' || reachOf(dataHost) === 'public') return false;
  return host === '' || reachOf(host) !== reachOf(dataHost);
}

/** What it points to that a transfer has begun, and nothing more came: many servers say 150 when the data connection is there. */
function stalled(session: Session): Suspicion[] {
  const list = unopened(session);
  const problems =
    session.mode === 'active' || isElsewhere(session)
      ? list
      : [{ problem: 'transfer-interrupted' as const, weight: 60 }, ...list];
  return [...problems, { problem: 'reply-timeout', weight: 30 }];
}

/**
 * What a session without a failure may have failed in all the same, by how it ends. `followed`: another session came
 * after it, so that the log did not just end here; `total` lines were read.
 */
export function openEnd(session: Session, followed: boolean, total: number): Failure | undefined {
  const failure = (suspicions: readonly Suspicion[], line: number, code?: number): Failure => ({
    suspicions,
    line,
    code,
    verb: undefined,
    argument: '',
    soft: false,
  });
  const line = Math.max(session.dataLine, 0);
  if (isHanging(session)) return failure(capped(unopened(session), mostOfHanging), line);
  // PASV or PORT, and nothing after it.
  if (isOpening(session) && session.answered && !session.leaving)
    return failure(capped([...unopened(session), { problem: 'reply-timeout', weight: 20 }], mostOfHanging), total - 1);
  if (session.waiting && !session.talking) {
    return failure([{ problem: 'reply-timeout', weight: mostOfHanging }], total - 1);
  }
  // Who shows a passive reply last shows what could not be reached.
  if (session.awaitingData && !session.delivered && session.dataLine === session.spokenLine && isElsewhere(session)) {
    return failure(capped(unopened(session), mostOfHanging), line);
  }
  // 150 and nothing after it: the transfer stood still.
  const isOpen = isBegun(session) || (session.begun && (session.loggedIn || session.mode !== ''));
  if (!isOpen || session.delivered) return undefined;
  if (followed || session.leaving) return failure(capped(unopened(session), mostOfBegun), line, 150);
  return session.begun ? failure(capped(stalled(session), mostOfHanging), session.spokenLine, 150) : undefined;
}
