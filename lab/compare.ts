import type { Capture, CaptureEvent } from '../src/data/capture.ts';

// The control and the data connection are two sockets: which of them is heard first is chance.
function streams(events: readonly CaptureEvent[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const event of events) {
    const { at: _, ...rest } = event;
    const stream = `${event.session ?? 1} ${event.connection}`;
    found.set(stream, [...(found.get(stream) ?? []), JSON.stringify(rest)]);
  }
  return found;
}

function essence(capture: Capture): string[] {
  const { software, version, scenario, start, files, changes, codes, problem, role, client } = capture;
  const head = {
    software,
    version,
    package: capture.package,
    scenario,
    start,
    files,
    changes,
    codes,
    problem,
    role,
    client,
  };
  const body = [...streams(capture.events)].flatMap(([stream, lines]) => lines.map((line) => `${stream}: ${line}`));
  return [...Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), ...body];
}

/** Whether two captures say the same, whenever and however fast they were recorded. */
export function isSameRun(a: Capture, b: Capture): boolean {
  return essence(a).join('\n') === essence(b).join('\n');
}

/** What was recorded then and what now, as lines with `-` and `+`. */
export function differences(then: Capture, now: Capture): string {
  const before = essence(then);
  const after = essence(now);
  return [
    `${now.software} ${now.version} ${now.scenario}:`,
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}
