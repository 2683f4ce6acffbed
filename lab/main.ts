import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { differencesBetween, isSameRun } from '../src/captures/same-session.ts';
import { captureSchema, type Capture } from '../src/data/capture.ts';
import { fileOf, filesOf, readCapture, removeCapture, sealed, writeCapture, writePicture } from './capture-file.ts';
import { clientIds, loadClient, loadServer, serverIds } from './catalog.ts';
import { suites, treeOf } from './debian.ts';
import { fetchNpm } from './npm.ts';
import { node, root } from './paths.ts';
import { whyNotHere } from './place.ts';
import type { Release } from './play.ts';
import type { Origin } from './software.ts';
import type { Job, Message } from './worker.ts';

const usage = 'Use: npm run lab [-- [SOFTWARE [SCENARIO]] [--check]]';

// Nearly all of the time is waiting for time-outs, so more run at once than there are cores.
const atOnce = 12;

interface Wish {
  software: string | undefined;
  scenario: string | undefined;
  check: boolean;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function wishOf(args: readonly string[]): Wish {
  const options = args.filter((arg) => arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--check');
  if (unknown) stop(`There is no option ${unknown}. ${usage}`);
  const [software, scenario, further] = args.filter((arg) => !arg.startsWith('-'));
  if (further) stop(`"${further}" is one word too many. ${usage}`);
  const all = [...serverIds(), ...clientIds()];
  if (software && !all.includes(software)) {
    stop(`There is no software "${software}" in the lab. It has: ${all.join(', ')}.`);
  }
  return { software, scenario, check: options.includes('--check') };
}

function releaseOf(origin: Origin, packages: readonly { name: string; version: string }[]): Release {
  if ('npm' in origin) return { version: origin.npm.split('@').at(-1) ?? '', package: `${origin.npm}, npm` };
  const [name = ''] = (origin.packages[0] ?? '').split('=');
  const version = packages.find((one) => one.name === name)?.version ?? '';
  return { version: upstream(version), package: `${name} ${version}, ${suites[origin.suite]}` };
}

/** The version of the software in the version of its package: `1.3.8.c+dfsg-4` is 1.3.8c. */
export function upstream(version: string): string {
  return version
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/[+~]dfsg.*$/, '')
    .replace(/\.([a-z])$/, '$1')
    .replace(/\+(?:really)?/, '-');
}

// One after another, so that each starts as soon as its software is unpacked.
async function* jobsOf({ software, scenario }: Wish): AsyncGenerator<Job> {
  const servers = serverIds();
  const ids = software ? [software] : [...servers, ...clientIds()];
  for (const id of ids) {
    const kind = servers.includes(id) ? 'server' : 'client';
    const { origins } = kind === 'server' ? await loadServer(id) : await loadClient(id);
    for (const origin of origins) {
      const packages = origin.packages ?? [];
      console.log(`${id}: unpacking ${['npm' in origin ? origin.npm : [], packages].flat().join(', ')}`);
      if ('npm' in origin) fetchNpm(origin.npm);
      const tree = treeOf(origin.suite, packages);
      yield {
        kind,
        software: id,
        layers: tree.layers,
        release: releaseOf(origin, tree.packages),
        ...(origin.lacks && { lacks: origin.lacks }),
        ...(scenario !== undefined && { scenario }),
      };
    }
  }
}

const running = new Set<ChildProcess>();

// When this program dies, however it dies, unshare is killed, and with it the first process of the new namespace, and
// with that one every process in it.
function start(job: Job): ChildProcess {
  const namespaces = ['--net', '--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const args = ['--pdeathsig', 'KILL', 'unshare', ...namespaces, node, `${root}lab/worker.ts`, JSON.stringify(job)];
  const child = spawn('setpriv', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

class Tally {
  recorded = 0;
  same = 0;
  failed = 0;
  readonly different: string[] = [];
}

function take(capture: Capture, picture: string | undefined, check: boolean, tally: Tally): void {
  const before = readCapture(fileOf(capture));
  tally.recorded += 1;
  if (before && isSameRun(before, capture)) {
    tally.same += 1;
    return;
  }
  if (check) {
    tally.different.push(fileOf(capture));
    console.log(
      before
        ? [fileOf(capture), ...differencesBetween(before, capture)].join('\n')
        : `${fileOf(capture)}: recorded now, but not committed`,
    );
    return;
  }
  writeCapture(capture);
  if (picture !== undefined) writePicture(capture, Buffer.from(picture, 'base64'));
}

/** Captures of scenarios that are not played any more: told when checking, else removed. */
function clearOut({ software, release }: Job, recorded: ReadonlySet<string>, check: boolean, tally: Tally): void {
  for (const file of filesOf(software, release.version).filter((one) => !recorded.has(one))) {
    if (!check) removeCapture(file);
    else {
      tally.different.push(file);
      console.log(`${file}: committed, but no scenario makes it any more`);
    }
  }
}

function perform(job: Job, check: boolean, tally: Tally): Promise<void> {
  const recorded = new Set<string>();
  let isWhole = job.scenario === undefined;
  const name = `${job.software} ${job.release.version}`;
  const child = start(job);
  let errors = '';
  child.stderr?.on('data', (piece: Buffer) => {
    errors = (errors + piece.toString()).slice(-2000);
  });
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message: Message = JSON.parse(line);
      if (message.kind === 'playing') console.log(`${name}: ${message.scenario}`);
      if (message.kind === 'unmet') console.log(`${name}: ${message.scenario} does not touch it`);
      if (message.kind === 'capture') {
        const raw = captureSchema.omit({ digest: true }).parse(message.capture);
        recorded.add(fileOf(raw));
        take(sealed(raw), message.picture, check, tally);
      }
      if (message.kind === 'failed') {
        isWhole = false;
        tally.failed += 1;
        console.error(`${name}: ${message.scenario} failed: ${message.error}`);
      }
    });
  }
  return new Promise((resolve) => {
    child.once('close', (status) => {
      if (status !== 0) {
        tally.failed += 1;
        console.error(`${name}: the lab's worker ended with ${status}:\n${errors}`);
      } else if (isWhole) clearOut(job, recorded, check, tally);
      resolve();
    });
  });
}

async function main(): Promise<void> {
  const reason = whyNotHere();
  if (reason) stop(reason);
  const wish = wishOf(process.argv.slice(2));
  const began = performance.now();
  const tally = new Tally();
  const jobs = jobsOf(wish);
  const lanes = Array.from({ length: atOnce }, async () => {
    for (let job = await jobs.next(); !job.done; job = await jobs.next()) await perform(job.value, wish.check, tally);
  });
  await Promise.all(lanes);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (tally.recorded === 0 && tally.failed === 0)
    stop(`No scenario "${wish.scenario}" is played with ${wish.software}.`);
  console.log(
    `${tally.recorded} captures in ${seconds} s: ${tally.same} as before, ${tally.recorded - tally.same} new or changed.`,
  );
  if (tally.failed > 0) stop(`${tally.failed} could not be recorded.`);
  if (wish.check && tally.different.length > 0) stop(`${tally.different.length} differ from what is committed.`);
}

for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    for (const child of running) child.kill('SIGKILL');
    process.exit(130);
  });
}
await main();
