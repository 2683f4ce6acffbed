import type { Capture, CaptureEvent } from '../data/capture.ts';

// How long a silence lasted is a time like the others.
function withoutTimes({ at: _, ...event }: CaptureEvent): object {
  if (event.kind !== 'silence') return event;
  const { seconds: _seconds, ...silence } = event;
  return silence;
}

// Whether a data connection that nobody used is closed before the session ends is chance.
function withoutUnused(events: readonly CaptureEvent[]): CaptureEvent[] {
  const latest = new Map<number, CaptureEvent['kind']>();
  return events.filter(({ kind, connection, session = 1 }) => {
    if (connection !== 'data') return true;
    const isUnused = kind === 'close' && latest.get(session) === 'open';
    latest.set(session, kind);
    return !isUnused;
  });
}

// A client that has sent QUIT often does not wait for the answer, which the lab's own server gives.
function isFarewell(role: Capture['role'], event: CaptureEvent): boolean {
  return role === 'client' && event.kind === 'line' && event.side === 'server' && event.text === '221 Goodbye.';
}

// The control and the data connection are two sockets: which of them is heard first is chance. Either side may speak
// before it has heard the other, so that the order of what the two say is chance too.
// And when a client and the scripted server have both said their last, who hangs up first is chance.
function streamsOf({ role, events }: Pick<Capture, 'role' | 'events'>): [string, string[]][] {
  const streams = new Map<string, string[]>();
  for (const event of withoutUnused(events)) {
    if (isFarewell(role, event)) continue;
    const isEnd = role === 'client' && event.kind === 'close' && event.connection === 'control';
    const name = `${event.session ?? 1} ${event.connection} ${isEnd ? 'end' : event.side}`;
    const lines = streams.get(name) ?? [];
    lines.push(isEnd ? 'closed' : JSON.stringify(withoutTimes(event)));
    streams.set(name, lines);
  }
  return [...streams].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What a capture says, line by line, without what differs in every run: the times, and the order of two connections. */
export function essenceOf(capture: Capture): string[] {
  // A package that was built anew is no news about the software in it.
  const {
    lab: _lab,
    digest: _digest,
    date: _date,
    masked: _masked,
    package: _package,
    events: _events,
    ...head
  } = capture;
  return [
    ...Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    ...streamsOf(capture).flatMap(([stream, lines]) => lines.map((line) => `${stream}: ${line}`)),
  ];
}

/** Whether two captures of one release say the same, whenever and however fast they were recorded. */
export function isSameRun(a: Capture, b: Capture): boolean {
  return essenceOf(a).join('\n') === essenceOf(b).join('\n');
}

// Where the same lines begin to stand in another order.
function disorderIn(then: readonly string[], now: readonly string[]): string[] {
  const at = then.findIndex((line, index) => line !== now[index]);
  return at < 0 ? [] : ['~ the same lines in another order, from here', `- ${then[at]}`, `+ ${now[at]}`];
}

/** What was recorded then and what now, as lines with `-` and `+`; empty when they say the same. */
export function differencesBetween(then: Capture, now: Capture): string[] {
  const before = new Set(essenceOf(then));
  const after = new Set(essenceOf(now));
  const differences = [
    ...[...before].filter((line) => !after.has(line)).map((line) => `- ${line}`),
    ...[...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
  ];
  return differences.length > 0 ? differences : disorderIn(essenceOf(then), essenceOf(now));
}

/**
 * The same for two captures of one scenario exactly when the sessions are the same but for what is masked, and for the
 * version that a greeting may name.
 */
export function sessionKey(capture: Capture): string {
  const { version, client } = capture;
  const streams = streamsOf(capture).map(([, lines]) => lines.join('\n'));
  const shown = client && [client.stdout, client.stderr, client.exit, client.exception, client.attempts];
  return JSON.stringify([streams, shown]).replaceAll(version, '');
}
