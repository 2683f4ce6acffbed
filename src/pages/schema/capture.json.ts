import { z } from 'astro/zod';
import { captureRecord } from '../../data/capture-record.ts';
import { absolute } from '../../queries/urls.ts';

export const GET = () => Response.json({ $id: absolute('/schema/capture.json'), ...z.toJSONSchema(captureRecord) });
