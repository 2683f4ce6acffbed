import type { SourceRef } from './types.ts';

/** How a command or a sequence of commands ends: RFC 959 tells failure, a refusal, from error, a reply that may not come. */
export type Outcome = 'success' | 'failure' | 'error';

/** One command of a model: what becomes of it by the first digit of the reply. */
export interface ModelStage {
  /** The verb, or `any` for each of the commands that the model is for. */
  command: string;
  /** The first digits after which the client goes on waiting for the next reply to the same command. */
  waits?: readonly number[];
  /** The first digits after which the client sends the command of the next stage. */
  goesOn?: readonly number[];
  success?: readonly number[];
  failure: readonly number[];
  error: readonly number[];
}

/** A model of RFC 959 section 6. */
export interface ReplyModel {
  source: SourceRef;
  /** The commands that RFC 959 gives it to. */
  commands: readonly string[];
  stages: readonly ModelStage[];
}

/** The models of RFC 959 section 6 for single commands and for sequences of them. */
export const replyModels = {
  'one-reply': {
    source: 'rfc959#6',
    commands: [
      ...['ABOR', 'ALLO', 'DELE', 'CWD', 'CDUP', 'SMNT', 'HELP', 'MODE', 'NOOP', 'PASV'],
      ...['QUIT', 'SITE', 'PORT', 'SYST', 'STAT', 'RMD', 'MKD', 'PWD', 'STRU', 'TYPE'],
    ],
    stages: [{ command: 'any', success: [2], failure: [4, 5], error: [1, 3] }],
  },
  'two-replies': {
    source: 'rfc959#6',
    commands: ['APPE', 'LIST', 'NLST', 'REIN', 'RETR', 'STOR', 'STOU'],
    stages: [{ command: 'any', waits: [1], success: [2], failure: [4, 5], error: [3] }],
  },
  rename: {
    source: 'rfc959#6',
    commands: ['RNFR', 'RNTO'],
    stages: [
      { command: 'RNFR', goesOn: [3], failure: [4, 5], error: [1, 2] },
      { command: 'RNTO', success: [2], failure: [4, 5], error: [1, 3] },
    ],
  },
  restart: {
    source: 'rfc959#6',
    commands: ['REST', 'APPE', 'STOR', 'RETR'],
    stages: [
      { command: 'REST', goesOn: [3], failure: [4, 5], error: [1, 2] },
      { command: 'any', waits: [1], success: [2], failure: [4, 5], error: [3] },
    ],
  },
  login: {
    source: 'rfc959#6',
    commands: ['USER', 'PASS', 'ACCT'],
    stages: [
      { command: 'USER', goesOn: [3], success: [2], failure: [4, 5], error: [1] },
      { command: 'PASS', goesOn: [3], success: [2], failure: [4, 5], error: [1] },
      { command: 'ACCT', success: [2], failure: [4, 5], error: [1, 3] },
    ],
  },
} as const satisfies Record<string, ReplyModel>;

/** The id of a model. */
export type ModelId = keyof typeof replyModels;

/** The facts of a model. */
export function replyModelOf(id: ModelId): ReplyModel {
  return replyModels[id];
}
