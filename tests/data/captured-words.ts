import { readdirSync, readFileSync } from 'node:fs';
import { captureSchema, type Capture } from '../../src/data/capture.ts';
import { folded } from './rfc-text.ts';

const folder = new URL('../../content/captures/', import.meta.url);
const byPath = new Map<string, Set<string>>();

// Of a server its lines, with a space behind the code whatever stood there; of a client every line that it printed. The
// server that a client meets is the lab's own, and its words prove nothing.
function wordsIn({ events, client }: Capture): string[] {
  const lines = events.flatMap((event) =>
    event.kind === 'line' && event.side === 'server' && !client ? [event.text.replace(/^(\d{3})-/, '$1 ')] : [],
  );
  const shown = client ? [client.stdout, client.stderr, client.exception?.message ?? ''].join('\n').split('\n') : [];
  return [...lines, ...shown].map(folded);
}

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.json')) continue;
  const capture = captureSchema.parse(JSON.parse(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8')));
  const path = `${capture.software}/${capture.scenario}`;
  byPath.set(path, new Set([...(byPath.get(path) ?? []), ...wordsIn(capture)]));
}

const all = new Set([...byPath.values()].flatMap((words) => [...words]));

/** Whether there is a capture of this software and scenario, `vsftpd/wrong-password`. */
export function isCaptured(path: string): boolean {
  return byPath.has(path);
}

/** What software said or showed in a capture, line by line, white space folded; without a path, in all of them. */
export function capturedWords(path?: string): string[] {
  return [...(path === undefined ? all : (byPath.get(path) ?? []))];
}
