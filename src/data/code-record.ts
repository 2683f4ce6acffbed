import { z } from 'astro/zod';

/** A source as data. */
export const sourceRecord = z
  .union([
    z.strictObject({
      rfc: z.int().meta({ description: 'The number of the RFC.' }),
      section: z.string().optional().meta({ description: 'The section, as the RFC numbers it.' }),
    }),
    z.strictObject({
      document: z.string().meta({ description: 'A draft, a manual, or software whose source code was read.' }),
      section: z
        .string()
        .optional()
        .meta({ description: 'The section of the document, or the file of the source code.' }),
      url: z.url(),
    }),
  ])
  .meta({ description: 'Where a statement can be checked.' });

/** A value for each language, by its tag. */
export const perLanguage = (description: string, value: z.ZodType<string> = z.string()) =>
  z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/), value).meta({ description });

/** What `/530.json` and each element of `/codes.json` hold. The JSON Schema at `/schema/code.json` is made from this. */
export const codeRecord = z
  .strictObject({
    code: z.int().min(100).max(699).meta({ description: 'The reply code.' }),
    class: z.int().min(1).max(6).meta({ description: 'The first digit: what became of the command.' }),
    group: z.int().min(0).max(5).meta({ description: 'The second digit: what the reply is about.' }),
    standing: z.enum(['standard', 'extension', 'experimental', 'de-facto', 'obsolete']),
    rare: z.boolean().meta({ description: 'Defined, but hardly any software sends it.' }),
    meanings: z
      .array(
        z.strictObject({
          wording: z.string().min(1).meta({ description: 'Verbatim from the source, white space folded.' }),
          source: sourceRecord,
          status: z.enum(['current', 'superseded', 'historic', 'example']),
          commands: z.array(z.string()).optional().meta({ description: 'The commands that this meaning answers.' }),
          uncertain: z.literal(true).optional().meta({ description: 'The primary source could not be read.' }),
        }),
      )
      .min(1)
      .meta({ description: 'Every meaning; the first is the one in force.' }),
    commands: z
      .array(z.strictObject({ verb: z.string(), sources: z.array(sourceRecord).min(1) }))
      .meta({ description: 'Commands that a document lets be answered so; "connect" is the opening of a session.' }),
    anyCommand: z.boolean().meta({ description: 'Whether a document lets it answer every command.' }),
    retry: z
      .enum(['not-needed', 'wait', 'continue', 'later', 'after-a-change', 'never', 'read-inside'])
      .meta({ description: 'What a program should do with the command.' }),
    connection: z.strictObject({
      control: z.enum(['stays-open', 'closes', 'may-close']),
      data: z.enum(['untouched', 'opens', 'open', 'closes', 'not-opened']),
    }),
    fixers: z.array(z.enum(['you', 'administrator', 'network', 'programmer'])),
    names: perLanguage('The name by language tag.'),
    summaries: perLanguage('What the code means, by language tag.'),
    urls: perLanguage('The page by language tag.', z.url()),
  })
  .meta({ title: 'FTP reply code' });

/** A reply code as data. */
export type CodeRecord = z.infer<typeof codeRecord>;

/** A source as data. */
export type SourceRecord = z.infer<typeof sourceRecord>;
