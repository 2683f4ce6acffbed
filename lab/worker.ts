import { loadClient, loadClientScenarios, loadScenarios, loadServer } from './catalog.ts';
import { requestOf } from './client.ts';
import { Machine } from './machine.ts';
import { playClient, prepareClient } from './play-client.ts';
import { configurationFor, playScenario, type Release } from './play.ts';
import type { Scenario } from './scenario.ts';
import type { Feature, Server } from './software.ts';

/** What a worker is told on its command line, as JSON. */
export interface Job {
  kind: 'server' | 'client';
  software: string;
  layers: readonly string[];
  release: Release;
  /** Features that this release lacks. */
  lacks?: readonly Feature[];
  /** The only scenario to play; all when absent. */
  scenario?: string;
}

/** What a worker says, one JSON object on a line of its standard output. */
export type Message =
  | { kind: 'playing'; scenario: string; shows: string }
  | ({ kind: 'capture' } & Recording)
  | { kind: 'unmet'; scenario: string }
  | { kind: 'failed'; scenario: string; error: string }
  | { kind: 'done'; played: number; leftOut: number };

interface Recording {
  capture: unknown;
  /** The PNG that goes with it, in base64. */
  picture?: string;
}

/** A scenario that can be played now. */
interface Turn {
  id: string;
  shows: string;
  /** Resolves to undefined when the scenario turns out to say nothing here. */
  play: () => Promise<Recording | undefined>;
}

function say(message: Message): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function isPlayed(server: Server, id: string, scenario: Scenario, lacks: readonly Feature[] = []): boolean {
  if (server.leftOut?.[id] !== undefined) return false;
  if (!configurationFor(server, scenario)) return false;
  return (scenario.needs ?? []).every((feature) => server.features.includes(feature) && !lacks.includes(feature));
}

// `undefined` stands for a scenario that is left out here.
async function serverTurns({ software, release, lacks }: Job, machine: Machine): Promise<(Turn | undefined)[]> {
  const server = await loadServer(software);
  return [...(await loadScenarios(server))].map(([id, scenario]) =>
    isPlayed(server, id, scenario, lacks)
      ? {
          id,
          shows: scenario.shows,
          play: async () => ({ capture: await playScenario(machine, server, release, id, scenario) }),
        }
      : undefined,
  );
}

async function clientTurns({ software, release }: Job, machine: Machine): Promise<(Turn | undefined)[]> {
  const client = await loadClient(software);
  await prepareClient(machine, client);
  const known = { ...release, ...(client.version && { version: client.version(machine) }) };
  return [...(await loadClientScenarios(software))].map(([id, scenario]) => {
    const isAsked = client.leftOut?.[id] === undefined && (client.only?.includes(id) ?? true);
    const invocation = isAsked ? client.invoke(requestOf(scenario)) : undefined;
    return invocation
      ? { id, shows: scenario.shows, play: () => playClient(machine, client, known, id, scenario, invocation) }
      : undefined;
  });
}

async function work(job: Job): Promise<void> {
  const machine = new Machine(job.layers);
  const turns = job.kind === 'server' ? await serverTurns(job, machine) : await clientTurns(job, machine);
  let played = 0;
  let leftOut = 0;
  for (const turn of turns) {
    if (!turn) {
      leftOut += 1;
      continue;
    }
    const { id, shows, play } = turn;
    if (job.scenario !== undefined && id !== job.scenario) continue;
    say({ kind: 'playing', scenario: id, shows });
    try {
      const recording = await play();
      if (recording) say({ kind: 'capture', ...recording });
      else say({ kind: 'unmet', scenario: id });
      if (recording) played += 1;
    } catch (error) {
      say({ kind: 'failed', scenario: id, error: error instanceof Error ? error.message : String(error) });
      await machine.killAll();
    }
  }
  say({ kind: 'done', played, leftOut });
}

const [job] = process.argv.slice(2);
if (job) {
  await work(JSON.parse(job));
  // A picture may still be on its way through the pipe.
  process.stdout.write('', () => process.exit(0));
}
