import { z } from 'astro/zod';
import { messageRecord } from '../../data/message-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/message.json'), ...z.toJSONSchema(messageRecord) });
