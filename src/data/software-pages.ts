import { messages } from './messages.ts';

// Fewer say too little for a page of their own.
const fewestMessages = 5;

const counts = new Map([...Map.groupBy(messages, ({ software }) => software)].map(([id, own]) => [id, own.length]));

/** Those of some software that have a page: what the lab recorded, and what has enough messages. */
export function softwareWithPages(ids: readonly string[], isRecorded: (id: string) => boolean): string[] {
  return ids.filter((id) => isRecorded(id) || (counts.get(id) ?? 0) >= fewestMessages);
}
