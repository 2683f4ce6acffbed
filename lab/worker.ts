import { loadScenarios, loadServer } from './catalog.ts';
import { Machine } from './machine.ts';
import { configurationFor, playScenario, type Release } from './play.ts';
import type { Scenario } from './scenario.ts';
import type { Server } from './software.ts';

/** What a worker is told on its command line, as JSON. */
export interface Job {
  software: string;
  layers: readonly string[];
  release: Release;
  /** The only scenario to play; all when absent. */
  scenario?: string;
}

/** What a worker says, one JSON object on a line of its standard output. */
export type Message =
  | { kind: 'playing'; scenario: string; shows: string }
  | { kind: 'capture'; capture: unknown }
  | { kind: 'failed'; scenario: string; error: string }
  | { kind: 'done'; played: number; leftOut: number };

function say(message: Message): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

function isPlayed(server: Server, id: string, scenario: Scenario): boolean {
  if (server.leftOut?.[id] !== undefined) return false;
  if (!configurationFor(server, scenario)) return false;
  return (scenario.needs ?? []).every((feature) => server.features.includes(feature));
}

async function work({ software, layers, release, scenario: only }: Job): Promise<void> {
  const server = await loadServer(software);
  const scenarios = await loadScenarios(software);
  const machine = new Machine(layers);
  let played = 0;
  let leftOut = 0;
  for (const [id, scenario] of scenarios) {
    if (only !== undefined && id !== only) continue;
    if (!isPlayed(server, id, scenario)) {
      leftOut += 1;
      continue;
    }
    say({ kind: 'playing', scenario: id, shows: scenario.shows });
    try {
      say({ kind: 'capture', capture: await playScenario(machine, server, release, id, scenario) });
      played += 1;
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
  process.exit(0);
}
