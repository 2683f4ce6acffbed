import { existsSync, readdirSync } from 'node:fs';
import type { Client, ClientScenario } from './client.ts';
import type { Scenario } from './scenario.ts';
import type { Server } from './software.ts';
import { root } from './paths.ts';

const folders = {
  servers: `${root}lab/servers/`,
  clients: `${root}lab/clients/`,
  scenarios: `${root}lab/scenarios/`,
  clientScenarios: `${root}lab/client-scenarios/`,
};

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

/** The ids of the clients: the folders of `lab/clients`. */
export function clientIds(): string[] {
  return foldersIn(folders.clients);
}

/** Loads a server. Throws an Error when its file does not export one. */
export async function loadServer(id: string): Promise<Server> {
  const { server }: { server?: Server } = await import(`${folders.servers}${id}/server.ts`);
  if (server?.id !== id) throw new Error(`lab/servers/${id}/server.ts must export a server with the id "${id}"`);
  return server;
}

/** Loads a client. Throws an Error when its file does not export one. */
export async function loadClient(id: string): Promise<Client> {
  const { client }: { client?: Client } = await import(`${folders.clients}${id}/client.ts`);
  if (client?.id !== id) throw new Error(`lab/clients/${id}/client.ts must export a client with the id "${id}"`);
  return client;
}

async function loadFrom<Kind>(...from: readonly string[]): Promise<Map<string, Kind>> {
  const found = new Map<string, Kind>();
  for (const folder of from) {
    for (const file of scenarioFiles(folder)) {
      const { scenario }: { scenario?: Kind } = await import(folder + file);
      if (!scenario) throw new Error(`${folder}${file} must export a scenario`);
      found.set(file.replace(/\.ts$/, ''), scenario);
    }
  }
  return found;
}

/** Loads the scenarios that a server can be asked to play, by id: the shared ones, where they make sense, then its own. */
export async function loadScenarios({ id, alone }: Pick<Server, 'id' | 'alone'>): Promise<Map<string, Scenario>> {
  return loadFrom(...(alone === undefined ? [folders.scenarios] : []), `${folders.servers}${id}/scenarios/`);
}

/** Loads the scenarios that a client can be asked to go through, by id: the shared ones, then its own. */
export async function loadClientScenarios(id: string): Promise<Map<string, ClientScenario>> {
  return loadFrom(folders.clientScenarios, `${folders.clients}${id}/scenarios/`);
}
