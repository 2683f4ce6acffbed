import { messages } from '../../data/messages.ts';
import { pack } from '../../decoder/pack.ts';

/** What the decoder in the browser knows of messages; where each was read is not needed to decode. */
export const GET = () => new Response(pack(messages), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
