import type { MaskKind } from '../src/data/capture.ts';
import type { Suite } from './debian.ts';
import type { Machine } from './machine.ts';

/** Where a release of some software comes from. */
export type Origin = Source & {
  /** What this release alone cannot do, of the features of its server. */
  lacks?: readonly Feature[];
};

type Source =
  | {
      suite: Suite;
      /** The packages to unpack, `name` or `name=version`; the first gives the version. */
      packages: readonly string[];
    }
  | {
      /** An npm package with its version, `ftp-srv@4.6.3`, run by the Node of the project on a root of this release. */
      npm: string;
      suite: Suite;
      packages?: readonly string[];
    };

/** What differs in the text of this software alone from run to run. */
export interface Varying {
  pattern: RegExp;
  kind: MaskKind;
}

/** A way to start a server. */
export interface Configuration {
  /** Program and arguments, as seen from inside its root directory. */
  argv: readonly string[];
  /** The files that it reads, by their path inside its root directory. */
  files?: Readonly<Record<string, string>>;
  /** Who runs it; root when absent. */
  user?: 'anna';
  env?: Readonly<Record<string, string>>;
  /** What else must be there before it starts. */
  prepare?: (machine: Machine) => void | Promise<void>;
  /** The address that the prober connects to; 127.0.0.1 when absent. */
  host?: '::1';
  /** The port that it listens on; 21 when absent. */
  port?: number;
  /** The largest file that it may write, in bytes, as `ulimit -f` sets it. */
  fileSizeLimit?: number;
}

/** What a server can do; scenarios that need what it lacks are not played. */
export type Feature = 'anonymous' | 'tls' | 'ipv6' | 'system-users';

/** A server of the lab. */
export interface Server {
  id: string;
  origins: readonly Origin[];
  features: readonly Feature[];
  /** `base`, and what the server calls the settings that shared scenarios ask for (`tls`, `idle-timeout`, …). */
  configurations: Readonly<Record<string, Configuration>> & { base: Configuration };
  varying?: readonly Varying[];
  /** Why no shared scenario makes sense here; only the server's own are played then. */
  alone?: string;
  /**
   * How the server's words end where chance decides between its processes, by scenario; the scenario is played anew
   * until they end so. Before the words stands a line `(upload)` for each upload that went out.
   */
  endings?: Readonly<Record<string, RegExp>>;
  /** What it says now and then, anywhere; a scenario that has no ending of its own is played anew when it does. */
  whims?: RegExp;
  /** Shared scenarios that make no sense here, each with the reason. */
  leftOut?: Readonly<Record<string, string>>;
}
