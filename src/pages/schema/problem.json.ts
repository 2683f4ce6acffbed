import { z } from 'astro/zod';
import { problemRecord } from '../../data/problem-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/problem.json'), ...z.toJSONSchema(problemRecord) });
