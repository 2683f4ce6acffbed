import type { ChildProcess } from 'node:child_process';
import type { Capture } from '../src/data/capture.ts';
import { linesOf, playUntil } from './again.ts';
import type { Unsealed } from './capture-file.ts';
import { changesBetween } from './changes.ts';
import { labVersion } from './lab-version.ts';
import { account, hostName, type Machine } from './machine.ts';
import { maskEvents } from './mask-events.ts';
import { Session } from './prober/session.ts';
import { Recorder } from './recorder.ts';
import type { Scenario } from './scenario.ts';
import type { Configuration, Server } from './software.ts';

/** What is known of a release before it runs. */
export interface Release {
  version: string;
  package: string;
}

/** The configuration that a scenario asks for; undefined when the server has none of that name. */
export function configurationFor(server: Server, scenario: Scenario): Configuration | undefined {
  const { configuration = 'base' } = scenario;
  return typeof configuration === 'string' ? server.configurations[configuration] : configuration;
}

// An ending that comes every third time is missed once in three thousand runs.
const mostAttempts = 20;

/**
 * Starts a server for one scenario, plays it, stops the server, and returns what was recorded; anew where it ended in
 * one of several ways that chance decides between.
 */
export async function playScenario(
  machine: Machine,
  server: Server,
  release: Release,
  id: string,
  scenario: Scenario,
): Promise<Unsealed> {
  return playUntil(
    mostAttempts,
    () => playOnce(machine, server, release, id, scenario),
    (capture) => isAsWanted(server, id, wordsOf(capture)),
  );
}

function isAsWanted({ endings, whims }: Server, id: string, words: string): boolean {
  return endings?.[id]?.test(words) ?? !whims?.test(words);
}

/** What the server said, line by line; before it, a line for each upload that went out to it. */
function wordsOf(capture: Unsealed): string {
  const uploads = capture.events.filter(({ side, kind }) => side === 'client' && kind === 'data').map(() => '(upload)');
  return [...uploads, ...linesOf(capture, 'server')].join('\n');
}

async function playOnce(
  machine: Machine,
  server: Server,
  release: Release,
  id: string,
  scenario: Scenario,
): Promise<Unsealed> {
  const configuration = configurationFor(server, scenario) ?? server.configurations.base;
  machine.resetFiles();
  const child = await machine.start(configuration);
  const recorder = new Recorder();
  const sessions: Session[] = [];
  const session = (): Session => {
    const made = new Session(
      recorder,
      { host: configuration.host ?? '127.0.0.1', port: configuration.port ?? 21, ...account },
      sessions.length + 1,
    );
    sessions.push(made);
    return made;
  };
  const connect = async (): Promise<Session> => {
    const made = session();
    await made.connect();
    return made;
  };
  await scenario.play({
    session,
    connect,
    loggedIn: async () => {
      const made = await connect();
      await made.login();
      return made;
    },
    machine,
    signal: (name) => signal(child, name),
    pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  });
  for (const one of sessions) one.dispose();
  await machine.killAll();
  return captureOf(server, release, id, scenario, configuration, recorder);
}

// The child is chroot, which has become the server.
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  child.kill(name);
}

function captureOf(
  server: Server,
  release: Release,
  id: string,
  scenario: Scenario,
  configuration: Configuration,
  recorder: Recorder,
): Unsealed {
  const known = { ports: recorder.ports, date: new Date(), host: hostName, varying: server.varying ?? [] };
  const { events, masked } = maskEvents(recorder.events, known);
  const files: Capture['files'] = Object.entries(configuration.files ?? {}).map(([name, text]) => ({ name, text }));
  return {
    lab: labVersion,
    role: 'server',
    software: server.id,
    ...release,
    scenario: id,
    codes: [...scenario.codes],
    ...(scenario.problem !== undefined && { problem: scenario.problem }),
    date: new Date().toISOString().slice(0, 10),
    start: configuration.argv.join(' '),
    files,
    changes: changesBetween(server.configurations.base, configuration),
    masked,
    events,
  };
}
