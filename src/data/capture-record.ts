import { z } from 'astro/zod';
import { captureSchema } from './capture.ts';

const { role, software, version, scenario, codes, problem, date } = captureSchema.shape;

/** What `/captures.json` holds of each capture. The JSON Schema at `/schema/capture.json` is made from this. */
export const captureRecord = z
  .strictObject({
    role,
    software,
    version,
    package: captureSchema.shape.package,
    scenario,
    codes,
    problem,
    date,
    seen: z.array(z.int().min(100).max(699)).meta({ description: 'every code that the server sent in it, ascending' }),
    names: z.record(z.string(), z.string()).meta({ description: 'The name of the scenario by language tag.' }),
    urls: z.record(z.string(), z.url()).meta({ description: 'The page by language tag.' }),
    digest: captureSchema.shape.digest,
  })
  .meta({ title: 'Capture of an FTP session' });

/** A capture as data. */
export type CaptureRecord = z.infer<typeof captureRecord>;
