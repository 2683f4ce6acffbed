import { z } from 'astro/zod';
import { codeRecord } from '../../data/code-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/code.json'), ...z.toJSONSchema(codeRecord) });
