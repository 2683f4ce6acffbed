import { readdirSync, readFileSync } from 'node:fs';
import { answersIn, type Answer } from '../captures/answers.ts';
import { besideIn } from '../captures/beside.ts';
import { bestSessionFor, bestSessionWith, type BestSession } from '../captures/best-session.ts';
import { bestUseOf, type BestUse } from '../captures/best-use.ts';
import { askedBy } from '../captures/command-in.ts';
import { indexOf, linesSaid, linesShown, messageOf } from '../captures/messages-in.ts';
import { repliesIn, type ReadCapture, type RecordedReply } from '../captures/replies-in.ts';
import { saidIn, tellingFirst, type Said } from '../captures/said.ts';
import { sessionKey } from '../captures/same-session.ts';
import { shownFor, type Shown } from '../captures/shown.ts';
import type { Asked } from '../data/allowed.ts';
import { hasWay, sessionsOfWay, type WantedReply } from '../captures/ways.ts';
import { captureSchema, type Capture } from '../data/capture.ts';
import { clients } from '../data/clients.ts';
import type { CommandName } from '../data/commands.ts';
import type { Code } from '../data/digits.ts';
import { messages } from '../data/messages.ts';
import { isProblem, type ProblemId } from '../data/problem-ids.ts';
import { servers } from '../data/servers.ts';
import { softwareIds } from '../data/software.ts';
import { softwareWithPages } from '../data/software-pages.ts';

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

/** The servers or clients that have a page: those of the lab, and those with enough messages; the best known first. */
export function softwareWithPage(side: 'servers' | 'clients'): string[] {
  return softwareWithPages(Object.keys(side === 'servers' ? servers : clients), (id) => recordedSoftware.includes(id));
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

/** Whether a server was seen to send a code, or a client to get it. */
export function hasEvidence(code: number): boolean {
  return saidWith(code).length > 0 || shownWith(code).length > 0;
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

/** What was recorded of messages: the capture with each first, and the problems that commands meet. */
interface Recorded {
  /** By the id of the message: `vsftpd/wrong-password`. */
  firsts: Map<string, string>;
  /** By command and problem, the captures in which they meet. */
  meetings: Map<Asked, Map<ProblemId, Set<string>>>;
}

function recorded(): Recorded {
  const index = indexOf(messages);
  const found: Recorded = { firsts: new Map(), meetings: new Map() };
  for (const line of [...linesSaid(read), ...linesShown(read)]) {
    const message = messageOf(index, line);
    if (!message) continue;
    const path = `${line.software}/${line.scenario}`;
    if (!found.firsts.has(message.id)) found.firsts.set(message.id, path);
    if (line.asked && message.problem) note(found, line.asked, message.problem, path);
  }
  for (const { capture, replies } of read) {
    const { problem, software, scenario, codes } = capture;
    if (!problem || !isProblem(problem)) continue;
    for (const reply of replies.filter(({ code }) => code >= 400 && codes.includes(code))) {
      const asked = askedBy(reply);
      if (asked) note(found, asked, problem, `${software}/${scenario}`);
    }
  }
  return found;
}

function note({ meetings }: Recorded, asked: Asked, problem: ProblemId, path: string): void {
  const own = meetings.get(asked) ?? new Map<ProblemId, Set<string>>();
  meetings.set(asked, own);
  own.set(problem, (own.get(problem) ?? new Set()).add(path));
}

const { firsts, meetings } = recorded();

/** The capture in which each message was recorded first, by the id of the message: `vsftpd/wrong-password`. */
export const recordedMessages: ReadonlyMap<string, string> = firsts;

/** The problems that answers to commands showed, by command, each with the captures in which it did. */
export const problemMeetings: ReadonlyMap<Asked, ReadonlyMap<ProblemId, ReadonlySet<string>>> = meetings;

const answersByCommand = answersIn(read);

/** Everything with which servers answered a command, or the opening of the control connection. */
export function answersTo(asked: Asked): readonly Answer[] {
  return answersByCommand.get(asked) ?? [];
}

/** The session in which a command is seen best; undefined when no session has it. */
export function bestUse(name: CommandName): BestUse | undefined {
  return bestUseOf(read, name);
}

const beside = besideIn(read);

/** The commands that clients send right before or after a command, the closest first. */
export function commandsBeside(name: CommandName): readonly CommandName[] {
  return beside.get(name) ?? [];
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
