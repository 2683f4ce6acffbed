import { z } from 'astro/zod';
import { clientRecord } from '../../data/software-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/client.json'), ...z.toJSONSchema(clientRecord) });
