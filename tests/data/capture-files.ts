import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { repliesIn, type ReadCapture } from '../../src/captures/replies-in.ts';
import { captureSchema } from '../../src/data/capture.ts';

const folder = 'content/captures/';

function read(file: string): ReadCapture {
  const capture = captureSchema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
  return { capture, replies: repliesIn(capture.events) };
}

/** Every capture. */
export function allCaptures(): ReadCapture[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(read);
}

const kept = new Map<string, ReadCapture[]>();

/** The captures of one scenario, of every version of the software. */
export function capturesOf(software: string, scenario: string): readonly ReadCapture[] {
  const key = `${software}/${scenario}`;
  const known = kept.get(key);
  if (known) return known;
  const versions = existsSync(folder + software) ? readdirSync(folder + software).sort() : [];
  const found = versions
    .map((version) => `${software}/${version}/${scenario}.json`)
    .filter((file) => existsSync(folder + file))
    .map(read);
  kept.set(key, found);
  return found;
}
