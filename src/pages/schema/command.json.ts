import { z } from 'astro/zod';
import { commandRecord } from '../../data/command-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/command.json'), ...z.toJSONSchema(commandRecord) });
