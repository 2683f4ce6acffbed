import { messages } from '../../data/messages.ts';
import { neededWordings } from '../../decoder/needed.ts';
import { pack } from '../../decoder/pack.ts';

/** What the decoder in the browser knows of messages; where each was read is not needed to decode. */
export const GET = () =>
  new Response(pack(neededWordings(messages)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
