// Ships to the browser.
import { reachOf } from './addresses.ts';
import { capped, isTransfer, type Suspicion } from './judge.ts';
import { unopened } from './positive.ts';
import { isBegun, type Failure, type Session } from './session.ts';

// A log that was cut, or that leaves lines out, looks the same.
const mostOfHanging = 25;
const mostOfBegun = 30;

/** Whether nothing came that a data connection was needed for: an answer to the transfer, or anything before ABOR. */
function isHanging({ awaitingData, pending, answered, dialing, asked }: Session): boolean {
  if (!awaitingData) return false;
  const waiting = pending.at(-1);
  return waiting ? !waiting.started && isTransfer(waiting.verb) : dialing || (answered?.verb === 'ABOR' && !asked);
}

/** Whether the data connection was to go where the client may not get, and the control connection does not show that it can. */
function isElsewhere({ dataHost, host }: Session): boolean {
  if (dataHost === '' || reachOf(dataHost) === 'public') return false;
  return host === '' || reachOf(host) !== reachOf(dataHost);
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
  if (session.waiting && !session.talking) {
    return failure([{ problem: 'reply-timeout', weight: mostOfHanging }], total - 1);
  }
  // Who shows a passive reply last shows what could not be reached.
  if (session.awaitingData && session.dataLine === total - 1 && isElsewhere(session)) {
    return failure(capped(unopened(session), mostOfHanging), line);
  }
  // 150 and nothing after it: the transfer stood still.
  const stood = isBegun(session) && (followed || session.leaving);
  return stood ? failure(capped(unopened(session), mostOfBegun), line, 150) : undefined;
}
