import { z } from 'astro/zod';
import { perLanguage } from './code-record.ts';

const software = {
  id: z.string(),
  name: z.string().meta({ description: 'As its makers write it.' }),
  versions: z.array(z.string()).meta({ description: 'The versions recorded; empty where it could not be run.' }),
  captures: z.int().nonnegative().meta({ description: 'How many sessions were recorded; /captures.json lists them.' }),
  messages: z.int().nonnegative().meta({ description: 'How many of its messages are known; /messages.json has them.' }),
  summaries: perLanguage('What it is, by language tag.'),
  urls: perLanguage('The page by language tag.', z.url()),
};

/** What `/servers.json` holds of each server. The JSON Schema at `/schema/server.json` is made from this. */
export const serverRecord = z
  .strictObject({
    ...software,
    situations: z
      .record(
        z.string(),
        z.strictObject({
          outcome: z.enum(['reply', 'closes', 'silence']),
          code: z.int().min(100).max(699).optional(),
          text: z.string().optional(),
          capture: z.url(),
        }),
      )
      .meta({ description: 'What it does in each situation in which it was recorded, by the id of the situation.' }),
  })
  .meta({ title: 'FTP server' });

/** What `/clients.json` holds of each client. The JSON Schema at `/schema/client.json` is made from this. */
export const clientRecord = z
  .strictObject({
    ...software,
    outcomes: z
      .array(
        z.strictObject({
          scenario: z.string(),
          codes: z.array(z.int().min(100).max(699)).meta({ description: 'The codes that the scenario is about.' }),
          exit: z
            .int()
            .nullable()
            .optional()
            .meta({ description: 'The exit status; null where it had to be stopped.' }),
          exception: z.string().optional().meta({ description: 'The class of the exception.' }),
          connections: z.int().nonnegative().meta({ description: 'How many control connections it opened.' }),
          capture: z.url(),
        }),
      )
      .meta({ description: 'How it ends in each scenario, in its newest version.' }),
  })
  .meta({ title: 'FTP client' });

/** A server as data. */
export type ServerRecord = z.infer<typeof serverRecord>;

/** A client as data. */
export type ClientRecord = z.infer<typeof clientRecord>;
