import type { Machine } from './machine.ts';
import type { Answer } from './script.ts';
import type { Origin, Varying } from './software.ts';

/** What a client is asked to do, in one run. */
export type Task =
  'list' | 'download' | 'upload' | 'delete' | 'make-directory' | 'change-directory' | 'size' | 'rename';

/** A task with what else the client is told. */
export interface Request {
  task: Task;
  /** The file or directory of the server that the task is about; empty for `list`. */
  path: string;
  /** Whether it must use TLS, and what it must think of the server's certificate. */
  tls?: 'any-certificate' | 'verified';
  /** The name of another way in which the client alone is run: `retry`. */
  mode?: string;
}

/** How a client is started. */
export interface Invocation {
  /** Program and arguments; the working directory is empty but for `files`. */
  argv: readonly string[];
  /** What is shown as the command line, where the lab needs more around it. */
  shown?: string;
  /** What is typed. */
  input?: string;
  /** The program that uses the library, in the working directory. */
  program?: { name: string; text: string };
  /** Files that it reads, by name in the working directory or as `~/name` in the user's home. */
  files?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** The PNG, in the working directory, that shows its window at the end. */
  screenshot?: string;
}

/** A client of the lab. */
export interface Client {
  id: string;
  origins: readonly Origin[];
  /** How it is asked to do something; undefined for what it cannot do. */
  invoke: (request: Request) => Invocation | undefined;
  /** What is set otherwise than its defaults, and why: time-outs, retries. */
  settings: readonly string[];
  /** The version of a library, where it is not that of its package. */
  version?: (machine: Machine) => string;
  /** What else must be there before it runs. */
  prepare?: (machine: Machine) => void | Promise<void>;
  /** How many seconds it may take before the lab stops it; 20 when absent. */
  limit?: number;
  varying?: readonly Varying[];
  /** The scenarios that it goes through, where it takes too long for all. */
  only?: readonly string[];
  /**
   * What it sends, line by line, where chance decides how it ends, by scenario; the scenario is played anew until that
   * fits.
   */
  endings?: Readonly<Record<string, RegExp>>;
  /** Scenarios that make no sense here, each with the reason. */
  leftOut?: Readonly<Record<string, string>>;
}

/** One failure, or none, as a client meets it. A file in `client-scenarios`, or beside the client that alone can run it. */
export interface ClientScenario {
  /** What it shows, in one sentence. */
  shows: string;
  /** The codes that it is about. */
  codes: readonly number[];
  /** The problem that it shows, where it shows one. */
  problem?: string;
  task: Task;
  /** Whether it needs a file of megabytes, because the transfer is to be interrupted. */
  isLarge?: true;
  tls?: Request['tls'];
  mode?: string;
  /** Where the scripted server differs from a correct one. */
  answers: readonly Answer[];
}

const paths: Readonly<Record<Task, string>> = {
  list: '',
  download: 'hello.txt',
  upload: 'new.txt',
  delete: 'old.txt',
  'make-directory': 'new',
  'change-directory': 'dir',
  size: 'hello.txt',
  rename: 'old.txt',
};

/** What a scenario asks a client to do. */
export function requestOf({ task, isLarge, tls, mode }: ClientScenario): Request {
  return {
    task,
    path: isLarge ? 'big.bin' : paths[task],
    ...(tls && { tls }),
    ...(mode !== undefined && { mode }),
  };
}
