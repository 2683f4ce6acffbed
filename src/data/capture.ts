import { z } from 'astro/zod';

/**
 * What the lab recorded: one session, or the sessions of one run of a client, with the software, its configuration and
 * every line that went over the wire. Written by `npm run lab` alone; `digest` tells when it was touched by hand.
 */

/** What differs from run to run and is masked; the mark stands in the text in angle brackets: `⟨port⟩`. */
export const maskKinds = ['port', 'address', 'rate', 'time', 'date', 'host', 'pid', 'name', 'count', 'secret'] as const;

const mark = z
  .strictObject({
    at: z.number().nonnegative().meta({ description: 'seconds since the first connection was opened, to a tenth' }),
    session: z
      .int()
      .min(2)
      .optional()
      .meta({ description: 'which control connection, where there are several; absent for the first' }),
    connection: z.enum(['control', 'data']),
    side: z.enum(['client', 'server']).meta({ description: 'who said or did it' }),
    tls: z.literal(true).optional().meta({ description: 'inside TLS' }),
  })
  .meta({ description: 'where and when something happened' });

const line = mark.extend({
  kind: z.literal('line'),
  text: z.string().meta({ description: 'one line without its end; bytes that are no UTF-8 stand as \\xNN' }),
  end: z.enum(['lf', 'none']).optional().meta({ description: 'how the line ended, where not with CRLF' }),
  inside: z
    .string()
    .optional()
    .meta({ description: 'what a protected line (MIC, ENC, CONF; 631, 632, 633) says when it is opened' }),
});
const data = mark.extend({
  kind: z.literal('data'),
  bytes: z
    .int()
    .nonnegative()
    .optional()
    .meta({ description: 'how much was sent; absent where it differs from run to run' }),
  text: z.string().optional().meta({ description: 'what was sent, where it is a short text' }),
});
const open = mark.extend({ kind: z.literal('open') });
const refused = mark.extend({ kind: z.literal('refused') });
const close = mark.extend({ kind: z.literal('close'), how: z.enum(['end', 'reset']) });
const secured = mark.extend({
  kind: z.literal('secured'),
  version: z.string().meta({ description: 'as OpenSSL names it: TLSv1.3' }),
  resumed: z.boolean().meta({ description: 'whether the TLS session of another connection was resumed' }),
});
const insecure = mark.extend({
  kind: z.literal('tls-failed'),
  text: z.string().meta({ description: 'the error of the TLS library of the side that reports it' }),
});
const silence = mark.extend({ kind: z.literal('silence'), seconds: z.number().positive() });

/** One thing that happened in a session. */
export const captureEventSchema = z.discriminatedUnion('kind', [
  line,
  data,
  open,
  refused,
  close,
  secured,
  insecure,
  silence,
]);

const file = z.strictObject({
  name: z.string().meta({ description: 'its path where the software ran' }),
  text: z.string(),
});

const client = z.strictObject({
  command: z.string().meta({ description: 'the command line' }),
  input: z.string().optional().meta({ description: 'what was typed, line by line' }),
  program: file.optional().meta({ description: 'the program that used the library' }),
  stdout: z.string(),
  stderr: z.string(),
  exit: z.int().nullable().meta({ description: 'the exit status; null when the lab had to stop it' }),
  exception: z.strictObject({ name: z.string(), message: z.string() }).optional(),
  attempts: z.int().nonnegative().meta({ description: 'how many control connections it opened' }),
  commands: z.record(z.string(), z.int().positive()).meta({ description: 'how often it sent which command' }),
  screenshot: z.string().optional().meta({ description: 'the file beside this one with the picture of its window' }),
});

/** A capture as it stands in `content/captures`. */
export const captureSchema = z.strictObject({
  lab: z.int().positive().meta({ description: 'the version of the lab that wrote this file' }),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'SHA-256 of everything else in the file' }),
  role: z.enum(['server', 'client']).meta({ description: 'which side is real; the other one is the lab' }),
  software: z.string().meta({ description: 'an id of servers.ts or clients.ts' }),
  version: z.string(),
  package: z.string().meta({ description: 'where it came from: package, its version, and the distribution' }),
  scenario: z.string().meta({ description: 'an id of the scenarios' }),
  codes: z.array(z.int().min(100).max(699)).readonly().meta({ description: 'the codes that the scenario is about' }),
  problem: z.string().optional().meta({ description: 'the problem that the scenario shows' }),
  date: z.iso.date(),
  start: z.string().optional().meta({ description: 'how the server was started' }),
  files: z.array(file).readonly().meta({ description: 'the configuration, whole' }),
  changes: z.array(z.string()).readonly().meta({ description: 'what differs from the base configuration' }),
  masked: z.array(z.enum(maskKinds)).readonly(),
  client: client.optional(),
  events: z.array(captureEventSchema).readonly(),
});

export type Capture = z.infer<typeof captureSchema>;
export type CaptureEvent = z.infer<typeof captureEventSchema>;
export type MaskKind = (typeof maskKinds)[number];
