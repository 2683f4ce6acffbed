import type { Configuration, Feature } from './software.ts';
import type { Machine } from './machine.ts';
import type { Session } from './prober/session.ts';

/** What a scenario plays with: a server that has been started for it alone. */
export interface Probe {
  /** Opens a control connection and waits for the greeting. */
  connect: () => Promise<Session>;
  /** The same, logged in. */
  loggedIn: () => Promise<Session>;
  /** A control connection that is not open yet, for a client that begins with TLS. */
  session: () => Session;
  /** The files and processes around the server. */
  machine: Machine;
  /** Sends the server a signal. */
  signal: (name: NodeJS.Signals) => void;
  /** Waits without doing anything. */
  pause: (seconds: number) => Promise<void>;
}

/** One session worth showing. A file in `scenarios`, or beside the server that alone can play it; its name is the id. */
export interface Scenario {
  /** What it shows, in one sentence. */
  shows: string;
  /** The codes that it is about. */
  codes: readonly number[];
  /** The problem that it shows, where it shows one. */
  problem?: string;
  /** The name of the server's configuration; servers that have none of that name are left out. `base` when absent. */
  configuration?: string | Configuration;
  needs?: readonly Feature[];
  play: (probe: Probe) => Promise<void>;
}
