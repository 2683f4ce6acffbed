import { z } from 'astro/zod';
import { serverRecord } from '../../data/software-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/server.json'), ...z.toJSONSchema(serverRecord) });
