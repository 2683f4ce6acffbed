import { pureFtpd } from './server.ts';
import type { Machine } from '../../machine.ts';
import type { Configuration } from '../../software.ts';

const passwordFile = '/etc/pure-ftpd/pureftpd.passwd';
const database = '/etc/pure-ftpd/pureftpd.pdb';

// `openssl passwd -6 -salt labsalt secret`; what pure-pw makes of it by itself takes seconds to check at each login.
const hash = '$6$labsalt$leYP1O/SwaG7fbW7P8PsNALxP8zLSliGjNZI80V.j4yytxGrI2SXlPBJnogfPEG3BvTABDgzPtKzGJoNlMA.S0';

/** What the database of virtual users holds of one of them, besides the name and the password. */
export interface VirtualUser {
  name: string;
  id?: number;
  home?: string;
  /** How many parts of downloads an upload of one part pays for: `[1, 2]`. */
  ratio?: readonly [number, number];
  sessions?: number;
  files?: number;
  bytes?: number;
  refusedClients?: string;
  hours?: string;
}

function lineOf({ name, id = 1000, home = '/home/anna/./', ...limits }: VirtualUser): string {
  const {
    ratio: [up, down] = ['', ''],
    sessions = '',
    files = '',
    bytes = '',
    refusedClients = '',
    hours = '',
  } = limits;
  const bandwidth = ['', ''];
  const allowed = ['', '', ''];
  return [
    name,
    hash,
    id,
    id,
    '',
    home,
    ...bandwidth,
    up,
    down,
    sessions,
    files,
    bytes,
    ...allowed,
    refusedClients,
    hours,
  ]
    .map(String)
    .join(':');
}

/** Builds the database from the file, as an administrator does after each change. */
export function rebuild(machine: Machine): void {
  machine.run('pure-pw', 'mkdb', database, '-f', passwordFile);
}

/** Pure-FTPd with virtual users in place of the system's. */
export function withVirtualUsers(
  users: readonly VirtualUser[],
  prepare: Configuration['prepare'] = rebuild,
): Configuration {
  const files = { [passwordFile]: `${users.map(lineOf).join('\n')}\n` };
  const { argv, ...rest } = pureFtpd(['-E'], { files, prepare });
  return { ...rest, argv: argv.map((word) => (word === 'pam' ? `puredb:${database}` : word)) };
}
