import { captureIn } from '../data/citation.ts';
import type { MessageRecord } from '../data/message-record.ts';
import { messages } from '../data/messages.ts';
import type { Message } from '../data/messages/message.ts';
import { capturePath, recordedMessages } from './captures.ts';
import { sourceRecord } from './codes.ts';
import { absolute, urlFor } from './urls.ts';

function capturesOf({ id, evidence }: Message): string[] {
  const named = evidence.flatMap((ref) => captureIn(ref) ?? []);
  const recorded = captureIn(`capture:${recordedMessages.get(id)}`);
  const all = recorded ? [recorded, ...named] : named;
  return [...new Set(all.map((capture) => absolute(urlFor('en', capturePath(capture)))))];
}

/** Every message as data. */
export function messageRecords(): MessageRecord[] {
  return messages.map((message) => {
    const { id, software, role, code, template, commands, problem, alternatives, evidence } = message;
    return {
      id,
      software,
      role,
      ...(code !== undefined && { code }),
      template,
      ...(commands && { commands: [...commands] }),
      ...(problem && { problem }),
      ...(alternatives && { alternatives: [...alternatives] }),
      captures: capturesOf(message),
      sources: evidence.filter((ref) => !captureIn(ref)).map(sourceRecord),
    };
  });
}
