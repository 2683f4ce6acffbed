import { z } from 'astro/zod';
import { perLanguage } from './code-record.ts';
import { phases } from './problems.ts';

/** What `/problems.json` holds of each problem. The JSON Schema at `/schema/problem.json` is made from this. */
export const problemRecord = z
  .strictObject({
    id: z.string(),
    phase: z.enum(phases).meta({ description: 'Where in a session it shows.' }),
    codes: z.array(z.int().min(100).max(699)).meta({ description: 'The reply codes it shows with, most usual first.' }),
    fixers: z.array(z.enum(['you', 'administrator', 'network', 'programmer'])),
    mistakenFor: z.array(z.string()).meta({ description: 'Problems that it is taken for.' }),
    messages: z.array(z.string()).meta({ description: 'Ids of /messages.json that point to it.' }),
    captures: z
      .strictObject({ before: z.url(), after: z.url().optional() })
      .optional()
      .meta({ description: 'A recorded session with the problem, and one with its fix.' }),
    names: perLanguage('The name by language tag.'),
    summaries: perLanguage('What is wrong, by language tag.'),
    urls: perLanguage('The page by language tag.', z.url()),
  })
  .meta({ title: 'Problem behind FTP replies' });

/** A problem as data. */
export type ProblemRecord = z.infer<typeof problemRecord>;
