import { clients, type ClientId } from './clients.ts';
import { servers, type ServerId } from './servers.ts';

/** The id of software, of either side. */
export type SoftwareId = ServerId | ClientId;

/** Every piece of software, servers first, the best known of each side first. */
export const softwareIds: readonly string[] = [...Object.keys(servers), ...Object.keys(clients)];

function isServer(id: string): id is ServerId {
  return Object.hasOwn(servers, id);
}

function isClient(id: string): id is ClientId {
  return Object.hasOwn(clients, id);
}

/** What its makers call it. Throws an Error that names the file to edit when the id is unknown. */
export function softwareName(id: string): string {
  if (isServer(id)) return servers[id].name;
  if (isClient(id)) return clients[id].name;
  throw new Error(`unknown software "${id}": add it to src/data/servers.ts or src/data/clients.ts`);
}
