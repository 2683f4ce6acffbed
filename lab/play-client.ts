import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { maskKinds, type Capture, type MaskKind } from '../src/data/capture.ts';
import { linesOf, playUntil } from './again.ts';
import type { Unsealed } from './capture-file.ts';
import { requestOf, type Client, type ClientScenario, type Invocation } from './client.ts';
import { shellLine, shownText, splitException } from './client-output.ts';
import { labVersion } from './lab-version.ts';
import { hostName, type Machine } from './machine.ts';
import { maskEvents } from './mask-events.ts';
import { maskText, type Known } from './masking.ts';
import type { Release } from './play.ts';
import { Recorder } from './recorder.ts';
import { Script } from './script.ts';
import { ScriptedServer } from './scripted-server.ts';
import { makeIdentity } from './scripted-tls.ts';

const home = '/home/anna';
const work = '/tmp/work';
const limit = 20;
const bigFile = 16 * 1024 * 1024;

interface Run {
  stdout: string;
  stderr: string;
  exit: number | null;
  /** When the lab stopped it. */
  stopped?: string;
}

/** Prepares a machine for a client, once for all its runs. */
export async function prepareClient(machine: Machine, client: Client): Promise<void> {
  // Addresses of other networks lead nowhere, as behind a firewall, instead of being refused at once.
  machine.run('ip', 'route', 'add', '10.0.0.0/8', 'dev', 'lo');
  machine.makeCertificate('/etc/lab/other.pem');
  // A list of authorities in which the one of the scripted server is missing, as it is everywhere.
  machine.run(
    'sh',
    '-c',
    'mkdir -p /etc/ssl/certs; openssl x509 -in /etc/lab/other.pem > /etc/ssl/certs/ca-certificates.crt',
  );
  // The home of the lab's user is the client's own here, and begins empty.
  machine.run('umount', '/home/anna/full');
  await client.prepare?.(machine);
}

// An ending that comes every second time is missed once in a thousand runs.
const mostAttempts = 10;

/**
 * Runs a client against the scripted server, and returns what was recorded; undefined when it never came to the moment
 * that the scenario is about. Anew where it ended in one of several ways that chance decides between.
 */
export async function playClient(...run: Parameters<typeof playOnce>): Promise<Played | undefined> {
  const [, { endings }, , id] = run;
  const ending = endings?.[id];
  return playUntil(
    mostAttempts,
    () => playOnce(...run),
    (played) => !played || !ending || ending.test(linesOf(played.capture, 'client').join('\n')),
  );
}

interface Played {
  capture: Unsealed;
  picture?: string;
}

async function playOnce(
  machine: Machine,
  client: Client,
  release: Release,
  id: string,
  scenario: ClientScenario,
  invocation: Invocation,
): Promise<Played | undefined> {
  layOut(machine, scenario, invocation);
  const recorder = new Recorder();
  const script = new Script(scenario.answers);
  const server = await ScriptedServer.start(recorder, script, scenario.tls && makeIdentity(machine));
  const seconds = client.limit ?? limit;
  const run = await runToEnd(machine, invocation, seconds, server.tooMuch);
  await machine.killAll();
  await server.stop();
  if (!script.isMet) return undefined;
  const known = { ports: recorder.ports, date: new Date(), host: hostName, varying: client.varying ?? [] };
  const { events, masked } = maskEvents(recorder.events, known);
  const { said, kinds } = masks(known, run);
  const picture = pictureOf(machine, invocation, run);
  const files: Capture['files'] = Object.entries(invocation.files ?? {}).map(([name, text]) => ({ name, text }));
  const capture: Unsealed = {
    lab: labVersion,
    role: 'client',
    software: client.id,
    ...release,
    scenario: id,
    codes: [...scenario.codes],
    ...(scenario.problem !== undefined && { problem: scenario.problem }),
    date: new Date().toISOString().slice(0, 10),
    files,
    changes: [...client.settings, ...(run.stopped === undefined ? [] : [`stopped by the lab ${run.stopped}`])],
    masked: maskKinds.filter((kind) => masked.includes(kind) || kinds.has(kind)),
    client: {
      command: invocation.shown ?? shellLine(invocation.argv),
      ...(invocation.input !== undefined && { input: invocation.input }),
      ...(invocation.program && { program: invocation.program }),
      ...said,
      exit: run.exit,
      attempts: server.attempts,
      commands: server.commands,
      ...(picture !== undefined && { screenshot: `${id}.png` }),
    },
    events,
  };
  return { capture, ...(picture !== undefined && { picture }) };
}

// A fresh home and a fresh working directory: several clients compare with what they find there.
function layOut(machine: Machine, scenario: ClientScenario, { files = {}, program }: Invocation): void {
  for (const folder of [home, work]) {
    rmSync(machine.path(folder), { recursive: true, force: true });
    machine.makeFolder(folder, 0o755, 'anna');
  }
  const { task, path } = requestOf(scenario);
  if (task === 'upload') {
    machine.write(`${work}/${path}`, path === 'big.bin' ? '' : 'New.\r\n', 0o644, 'anna');
    if (path === 'big.bin') truncateSync(machine.path(`${work}/${path}`), bigFile);
  }
  // Programs refuse files with passwords that others may read.
  for (const [name, text] of Object.entries(files)) {
    const place = name.startsWith('~/') ? `${home}/${name.slice(2)}` : `${work}/${name}`;
    for (let at = place.indexOf('/', home.length + 1); at > 0; at = place.indexOf('/', at + 1)) {
      machine.makeFolder(place.slice(0, at), 0o755, 'anna');
    }
    machine.write(place, text, 0o600, 'anna');
  }
  if (program) machine.write(`${work}/${program.name}`, program.text, 0o644, 'anna');
}

async function runToEnd(
  machine: Machine,
  { argv, input, env }: Invocation,
  seconds: number,
  tooMuch: Promise<string>,
): Promise<Run> {
  const child = machine.spawn({
    argv: ['/usr/bin/env', '-C', work, ...argv],
    user: 'anna',
    env: { HOME: home, LC_ALL: 'C.UTF-8', TERM: 'dumb', COLUMNS: '120', ...env },
    ...(input !== undefined && { input }),
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map(collect);
  let stopped: string | undefined;
  const stop = (when: string): void => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    stopped = when;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop(`after ${seconds} seconds`), seconds * 1000);
  void tooMuch.then(stop);
  const status = await endOf(child);
  clearTimeout(timer);
  const exit = stopped === undefined ? status : null;
  return { stdout: stdout?.() ?? '', stderr: stderr?.() ?? '', exit, ...(stopped !== undefined && { stopped }) };
}

function collect(stream: ChildProcess['stdout']): () => string {
  const pieces: Buffer[] = [];
  stream?.on('data', (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString();
}

// The status as a shell tells it: 128 and the signal's number for a client that crashed.
const signals: Readonly<Record<string, number>> = {
  SIGABRT: 134,
  SIGBUS: 135,
  SIGFPE: 136,
  SIGSEGV: 139,
  SIGPIPE: 141,
};

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (status, signal) => {
      // Its last words may still be on their way.
      setTimeout(() => resolve(status ?? signals[signal ?? ''] ?? null), 30);
    });
  });
}

function masks(known: Known, { stdout, stderr }: Run) {
  const kinds = new Set<MaskKind>();
  const mask = (text: string): string => {
    const { text: masked, kinds: found } = maskText(text, known);
    for (const kind of found) kinds.add(kind);
    return masked;
  };
  const { stderr: rest, exception } = splitException(shownText(stderr));
  const said = {
    stdout: mask(shownText(stdout)),
    stderr: mask(rest),
    ...(exception && { exception: { name: exception.name, message: mask(exception.message) } }),
  };
  return { said, kinds };
}

function pictureOf(machine: Machine, { screenshot }: Invocation, { stdout, stderr, stopped }: Run): string | undefined {
  if (screenshot === undefined) return undefined;
  const file = machine.path(`${work}/${screenshot}`);
  if (!existsSync(file)) {
    const said = `${stdout}${stderr}`.slice(-1000);
    throw new Error(`there is no picture of its window${stopped ? `, stopped ${stopped}` : ''}: ${said}`);
  }
  return readFileSync(file).toString('base64');
}
