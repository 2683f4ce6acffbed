import { existsSync, readdirSync } from 'node:fs';
import type { Scenario } from './scenario.ts';
import type { Server } from './software.ts';
import { root } from './paths.ts';

const folders = { servers: `${root}lab/servers/`, clients: `${root}lab/clients/`, scenarios: `${root}lab/scenarios/` };

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function scenarioFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** The ids of the servers: the folders of `lab/servers`. */
export function serverIds(): string[] {
  return foldersIn(folders.servers);
}

/** Loads a server. Throws an Error when its file does not export one. */
export async function loadServer(id: string): Promise<Server> {
  const { server }: { server?: Server } = await import(`${folders.servers}${id}/server.ts`);
  if (server?.id !== id) throw new Error(`lab/servers/${id}/server.ts must export a server with the id "${id}"`);
  return server;
}

/** Loads the scenarios that a server can be asked to play, by id: the shared ones, then its own. */
export async function loadScenarios(id: string): Promise<Map<string, Scenario>> {
  const found = new Map<string, Scenario>();
  for (const folder of [folders.scenarios, `${folders.servers}${id}/scenarios/`]) {
    for (const file of scenarioFiles(folder)) {
      const { scenario }: { scenario?: Scenario } = await import(folder + file);
      if (!scenario) throw new Error(`${folder}${file} must export a scenario`);
      found.set(file.replace(/\.ts$/, ''), scenario);
    }
  }
  return found;
}
