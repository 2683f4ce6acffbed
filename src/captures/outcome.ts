import type { Capture } from '../data/capture.ts';

/** How one run of a client ended. */
export interface ClientOutcome {
  scenario: string;
  /** The codes that the scenario is about; empty where it is about something else. */
  codes: readonly number[];
  /** The class of the exception, or the exit status; null when it did not end by itself. */
  result: string | number | null;
  attempts: number;
  /** The commands that it sent more than once, and how often. */
  repeated: readonly { command: string; times: number }[];
}

// A client that does well asks these several times too.
const ordinary = [
  'AUTH',
  'CWD',
  'TYPE',
  'PASV',
  'EPSV',
  'EPRT',
  'PORT',
  'PWD',
  'NOOP',
  'OPTS',
  'FEAT',
  'MLSD',
  'LIST',
  'QUIT',
];

/** How the run of a client ended; undefined for the session of a server. */
export function outcomeOf({ client, scenario, codes }: Capture): ClientOutcome | undefined {
  if (!client) return undefined;
  const repeated = Object.entries(client.commands)
    .filter(([command, times]) => times > client.attempts && !ordinary.includes(command))
    .map(([command, times]) => ({ command, times }));
  return {
    scenario,
    codes,
    result: client.exception?.name ?? client.exit,
    attempts: client.attempts,
    repeated,
  };
}
