import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { captureSchema, type Capture } from '../src/data/capture.ts';
import { captureFolder } from './paths.ts';

/** A capture before it is sealed. */
export type Unsealed = Omit<Capture, 'digest'>;

/** The digest of a capture: SHA-256 over its JSON without the digest itself. */
export function digestOf(capture: Unsealed | Capture): string {
  const { digest: _, ...rest } = { digest: '', ...capture };
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}

/** Where a capture stands, relative to the folder of captures. */
export function fileOf({ software, version, scenario }: Pick<Capture, 'software' | 'version' | 'scenario'>): string {
  return `${software}/${version}/${scenario}.json`;
}

/** Checks a capture against its schema and seals it. Throws an Error that names the key when it does not fit. */
export function sealed(capture: Unsealed): Capture {
  const { lab, ...rest } = capture;
  const parsed = captureSchema.omit({ digest: true }).parse({ lab, ...rest });
  return captureSchema.parse({ ...parsed, digest: digestOf(parsed) });
}

/** Writes a capture to its file, in the order of the schema, one event to a line. */
export function writeCapture(capture: Capture): void {
  const path = captureFolder + fileOf(capture);
  mkdirSync(dirname(path), { recursive: true });
  const { events, ...head } = capture;
  const lines = events.map((event) => `    ${JSON.stringify(event)}`).join(',\n');
  const text = JSON.stringify(head, undefined, 2).replace(/\n\}$/, `,\n  "events": [\n${lines}\n  ]\n}\n`);
  writeFileSync(path, text);
}

/** Writes the picture of a client's window beside its capture. */
export function writePicture(capture: Capture, picture: Uint8Array): void {
  const path = captureFolder + fileOf(capture);
  writeFileSync(path.replace(/\.json$/, '.png'), picture);
}

/** Reads a capture; undefined when there is none. Throws an Error that names file and key when it does not fit. */
export function readCapture(file: string): Capture | undefined {
  const path = captureFolder + file;
  if (!existsSync(path)) return undefined;
  const parsed = captureSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`content/captures/${file}: ${parsed.error.message}; run npm run lab again`);
  return parsed.data;
}

/** The captures of a release, as paths relative to the folder of captures. */
export function filesOf(software: string, version: string): string[] {
  const folder = `${captureFolder}${software}/${version}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${software}/${version}/${file}`);
}

/** Removes a capture, and the picture that belongs to it. */
export function removeCapture(file: string): void {
  const picture = readCapture(file)?.client?.screenshot;
  rmSync(captureFolder + file);
  if (picture) rmSync(`${dirname(captureFolder + file)}/${picture}`, { force: true });
}
