/** The dialogues, in the order of a session. Ids are permanent. */
export const dialogueIds = [
  'greeting',
  'login',
  'login-tls-explicit',
  'login-tls-implicit',
  'passive-transfer',
  'extended-passive-transfer',
  'active-transfer',
  'upload',
  'resume',
  'listing',
  'rename',
  'abort',
  'fxp',
  'quit',
] as const;

/** The id of a dialogue. */
export type DialogueId = (typeof dialogueIds)[number];

/** Tells whether a word is the id of a dialogue. */
export function isDialogue(word: string): word is DialogueId {
  return dialogueIds.some((id) => id === word);
}
