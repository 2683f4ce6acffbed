import { z } from 'astro/zod';
import { perLanguage, sourceRecord } from './code-record.ts';

const someCodes = (description: string) => z.array(z.int().min(100).max(699)).min(1).optional().meta({ description });

/** What `/commands.json` holds of each command. The JSON Schema at `/schema/command.json` is made from this. */
export const commandRecord = z
  .strictObject({
    command: z.string().meta({ description: 'The verb, or the verb and its first word: SITE CHMOD.' }),
    group: z.string().meta({ description: 'What it is for; the first five are the groups of RFC 959 section 5.4.' }),
    syntax: z.string().meta({ description: 'The verb with its argument, as its document writes it.' }),
    like: z
      .strictObject({ command: z.string(), source: sourceRecord })
      .optional()
      .meta({ description: 'The command whose replies answer this one too, and the document that says so.' }),
    replies: z
      .array(
        z.strictObject({
          source: sourceRecord,
          preliminary: someCodes('1yz; one of successAfter or failureAfter follows.'),
          marker: someCodes('May come while the transfer runs.'),
          successAfter: someCodes('2yz after a preliminary reply.'),
          failureAfter: someCodes('4yz and 5yz after a preliminary reply.'),
          success: someCodes('2yz at once.'),
          intermediate: someCodes('3yz; another command completes it.'),
          failure: someCodes('4yz and 5yz at once.'),
        }),
      )
      .meta({ description: 'The replies that documents allow, each document apart.' }),
    seen: z
      .array(
        z.strictObject({
          code: z.int().min(100).max(699),
          claim: z.enum(['rfc959', 'later', 'lab']).meta({
            description: 'Who lets it answer this command: RFC 959, a later document, or nobody but servers.',
          }),
          servers: z.array(z.string()).min(1).meta({ description: 'Ids of /servers.json.' }),
        }),
      )
      .meta({ description: 'Every code that a server of the lab sent to it, ascending.' }),
    sources: z.array(sourceRecord).min(1).meta({ description: 'Where it is defined or described.' }),
    names: perLanguage('The name by language tag.'),
    summaries: perLanguage('What it does, by language tag.'),
    urls: perLanguage('The page by language tag.', z.url()),
  })
  .meta({ title: 'FTP command' });

/** A command as data. */
export type CommandRecord = z.infer<typeof commandRecord>;
