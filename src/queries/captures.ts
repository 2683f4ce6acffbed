import { readdirSync, readFileSync } from 'node:fs';
import { bestSessionFor, bestSessionWith, type BestSession } from '../captures/best-session.ts';
import { indexOf, linesSaid, linesShown, messageOf } from '../captures/messages-in.ts';
import { repliesIn, type ReadCapture, type RecordedReply } from '../captures/replies-in.ts';
import { saidIn, tellingFirst, type Said } from '../captures/said.ts';
import { sessionKey } from '../captures/same-session.ts';
import { shownFor, type Shown } from '../captures/shown.ts';
import { hasWay, sessionsOfWay, type WantedReply } from '../captures/ways.ts';
import { captureSchema, type Capture } from '../data/capture.ts';
import { clients } from '../data/clients.ts';
import type { Code } from '../data/digits.ts';
import { messages } from '../data/messages.ts';
import { servers } from '../data/servers.ts';
import { softwareIds } from '../data/software.ts';

// Thousands of small files: reading them directly is ten times faster than a collection, which would keep a second copy.
const folder = 'content/captures/';

function filesIn(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json'))
    .sort();
}

function readCapture(file: string): Capture {
  const parsed = captureSchema.safeParse(JSON.parse(readFileSync(folder + file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`content/captures/${file}: ${parsed.error.message}\nRecord it again with npm run lab.`);
}

const byRenown = (a: Capture, b: Capture) => softwareIds.indexOf(a.software) - softwareIds.indexOf(b.software);

/** Every capture, the best known software first, older versions before newer ones. */
export const captures: readonly Capture[] = filesIn().map(readCapture).sort(byRenown);

const read: readonly ReadCapture[] = captures.map((capture) => ({ capture, replies: repliesIn(capture.events) }));

const repliesByCapture = new Map(read.map(({ capture, replies }) => [capture, replies]));

/** The replies of a capture. */
export function repliesOf(capture: Capture): readonly RecordedReply[] {
  return repliesByCapture.get(capture) ?? [];
}

/** The path of the page on which a capture stands. */
export function capturePath({ software, scenario }: Pick<Capture, 'software' | 'scenario'>): string {
  return `captures/${software}/${scenario}/`;
}

/** One session of a page, and the releases that all behaved so; the newest is shown. */
export interface SharedSession {
  capture: Capture;
  releases: { version: string; package: string }[];
}

/** Captures of one scenario, those together that are the same but for what is masked. */
export interface CaptureGroup {
  software: string;
  scenario: string;
  sessions: SharedSession[];
}

function grouped(): Map<string, CaptureGroup> {
  const groups = new Map<string, CaptureGroup>();
  for (const capture of captures) {
    const { software, scenario, version } = capture;
    const path = capturePath(capture);
    const group = groups.get(path) ?? { software, scenario, sessions: [] };
    groups.set(path, group);
    const release = { version, package: capture.package };
    const same = group.sessions.find((session) => sessionKey(session.capture) === sessionKey(capture));
    if (same) Object.assign(same, { capture, releases: [...same.releases, release] });
    else group.sessions.push({ capture, releases: [release] });
  }
  return groups;
}

/** The capture pages, by path. */
export const captureGroups: ReadonlyMap<string, CaptureGroup> = grouped();

/** The captures on the page with this path; undefined when there is no such page. */
export function captureGroup(path: string): CaptureGroup | undefined {
  return captureGroups.get(path);
}

/** The software of which there are captures, the best known first. */
export const recordedSoftware: readonly string[] = softwareIds.filter((id) =>
  captures.some(({ software }) => software === id),
);

// Fewer say too little for a page of their own.
const fewestMessages = 5;

const messagesBySoftware = Map.groupBy(messages, ({ software }) => software);

/** The servers or clients that have a page: those of the lab, and those with enough messages; the best known first. */
export function softwareWithPage(side: 'servers' | 'clients'): string[] {
  return Object.keys(side === 'servers' ? servers : clients).filter(
    (id) => recordedSoftware.includes(id) || (messagesBySoftware.get(id)?.length ?? 0) >= fewestMessages,
  );
}

const saidByCode = Map.groupBy(tellingFirst(saidIn(read)), ({ code }) => code);

/** What servers say with a code: every wording, by software. */
export function saidWith(code: number): readonly Said[] {
  return saidByCode.get(code) ?? [];
}

/** What clients show for a code. */
export function shownWith(code: number): readonly Shown[] {
  return shownFor(read, code);
}

/** The session that shows a code best; undefined when no server was seen to send it. */
export function bestFor(code: Code): BestSession | undefined {
  return bestSessionFor(read, code);
}

/** The session in which two codes meet; undefined when they never met. */
export function bestWith(a: Code, b: Code): BestSession | undefined {
  return bestSessionWith(read, a, b);
}

/** The codes that servers were seen to send, ascending. */
export const codesSeen: readonly number[] = [...saidByCode.keys()].sort((a, b) => a - b);

/** How many different answers were recorded: server, command and wording. */
export const answers: number = new Set(
  read
    .filter(({ capture }) => capture.role === 'server')
    .flatMap(({ capture, replies }) =>
      replies.map(({ verb, code, text }) => `${capture.software} ${verb} ${code} ${text}`),
    ),
).size;

/** The capture in which each message was recorded first, by the id of the message: `vsftpd/wrong-password`. */
export const recordedMessages: ReadonlyMap<string, string> = recorded();

function recorded(): Map<string, string> {
  const index = indexOf(messages);
  const found = new Map<string, string>();
  for (const line of [...linesSaid(read), ...linesShown(read)]) {
    const message = messageOf(index, line);
    if (message && !found.has(message.id)) found.set(message.id, `${line.software}/${line.scenario}`);
  }
  return found;
}

/** For each server a session in which these replies came one after the other. */
export function sessionsWithWay(wanted: readonly WantedReply[]): Capture[] {
  return sessionsOfWay(read, wanted).map(({ capture }) => capture);
}

/** The problems of the sessions in which these replies came one after the other. */
export function problemsWithWay(wanted: readonly WantedReply[]): Set<string> {
  const showing = read.filter(({ capture }) => capture.role === 'server' && capture.problem !== undefined);
  return new Set(showing.filter((one) => hasWay(one, wanted)).flatMap(({ capture }) => capture.problem ?? []));
}
