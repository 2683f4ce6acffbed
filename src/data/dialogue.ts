import type { ModelId } from './reply-models.ts';

/**
 * Who takes part. Where a file goes from one server to another, `server` is the one that sends it and `target` the one
 * that receives it.
 */
export type Party = 'client' | 'server' | 'target';

/** What travels on a data connection. */
export type Cargo = 'file' | 'listing' | 'rest';

/** Another reply that may come at a step, instead of it or instead of what follows. */
export interface Branch {
  code: number;
  /** Its text as a server of the lab sent it; where absent, the RFC's words are shown. */
  text?: string;
  /** What happens before the reply instead of the step; nothing where the reply takes the place of another. */
  before?: readonly Step[];
  /** What follows instead of the rest. Absent: after 1yz, 2yz and 3yz the rest, after 4yz and 5yz nothing. */
  after?: readonly Step[];
}

/** One thing that happens in a dialogue. */
export type Step =
  /** The client opens the control connection. */
  | { kind: 'connect'; to: Party; port: number }
  | { kind: 'command'; verb: string; argument: string; to: Party }
  /** `answers` is the verb of the command that it replies to, `connect` for the greeting. */
  | { kind: 'reply'; code: number; text?: string | undefined; answers: string; from: Party; or: readonly Branch[] }
  /** A TLS handshake: the client begins it on the control connection, and on the data connection too. */
  | { kind: 'secure'; connection: 'control' | 'data' }
  /** One side dials the other for a data connection. */
  | { kind: 'open'; from: Party; to: Party; or: readonly Branch[] }
  /** One side dials the other and is not let through. */
  | { kind: 'unreached'; from: Party; to: Party }
  | { kind: 'data'; from: Party; to: Party; cargo: Cargo; or: readonly Branch[] }
  | { kind: 'close'; connection: 'control' | 'data'; by: Party; to: Party };

/** How far the session has come before the first step. */
export type Beginning = 'nothing' | 'greeted' | 'logged-in';

/** The commands and replies of one task, as they go when all is well, with the other replies as branches. */
export interface Dialogue {
  begins: Beginning;
  parties: readonly Party[];
  steps: readonly Step[];
  /** The model of RFC 959 section 6 that its central command follows. */
  model?: ModelId;
}

/** The client opens the control connection. */
export function connect(port = 21): Step {
  return { kind: 'connect', to: 'server', port };
}

/** The client sends a command. */
export function command(verb: string, argument = '', to: Party = 'server'): Step {
  return { kind: 'command', verb, argument, to };
}

/** A server answers. */
export function reply(answers: string, code: number, text?: string, or: readonly Branch[] = []): Step {
  return { kind: 'reply', code, text, answers, from: 'server', or };
}

/** The receiving server of a transfer between two answers. */
export function targetReply(answers: string, code: number, text?: string, or: readonly Branch[] = []): Step {
  return { kind: 'reply', code, text, answers, from: 'target', or };
}

/** TLS begins. */
export function secure(connection: 'control' | 'data'): Step {
  return { kind: 'secure', connection };
}

/** One side opens a data connection to the other. */
export function open(from: Party, to: Party, or: readonly Branch[] = []): Step {
  return { kind: 'open', from, to, or };
}

/** One side tries to open a data connection and is not let through. */
export function unreached(from: Party, to: Party): Step {
  return { kind: 'unreached', from, to };
}

/** Data flows. */
export function data(from: Party, to: Party, cargo: Cargo, or: readonly Branch[] = []): Step {
  return { kind: 'data', from, to, cargo, or };
}

/** One side closes the data connection. */
export function closeData(by: Party, to: Party): Step {
  return { kind: 'close', connection: 'data', by, to };
}

/** A server closes the control connection. */
export function closeControl(by: Party = 'server'): Step {
  return { kind: 'close', connection: 'control', by, to: 'client' };
}
