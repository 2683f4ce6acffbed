import { messages } from '../../data/messages.ts';

/** What the decoder knows of messages; where each was read stands in `/messages.json`, and is not needed to decode. */
export const GET = () => Response.json(messages.map(({ evidence: _, ...wording }) => wording));
