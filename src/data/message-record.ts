import { z } from 'astro/zod';
import { sourceRecord } from './code-record.ts';

/** What `/messages.json` holds of each message. The JSON Schema at `/schema/message.json` is made from this. */
export const messageRecord = z
  .strictObject({
    id: z.string().meta({ description: 'The software, a slash and a name that is its own there.' }),
    software: z.string().meta({ description: 'An id of /servers.json or /clients.json, or other software.' }),
    role: z.enum(['server', 'client']),
    code: z.int().min(100).max(699).optional().meta({ description: 'The reply code that it is sent with.' }),
    template: z.string().min(1).meta({ description: 'Verbatim; what varies stands as {path}, {user}, {number} …' }),
    commands: z.array(z.string()).optional().meta({ description: 'The commands it answers, where that decides.' }),
    problem: z.string().optional().meta({ description: 'An id of /problems.json; absent where nothing is wrong.' }),
    alternatives: z.array(z.string()).optional().meta({ description: 'Further problems that have the same wording.' }),
    captures: z.array(z.url()).meta({ description: 'Recorded sessions in which it stands.' }),
    sources: z.array(sourceRecord).meta({ description: 'Documents and source code in which it was read.' }),
  })
  .meta({ title: 'Message of an FTP server or client' });

/** A message as data. */
export type MessageRecord = z.infer<typeof messageRecord>;
