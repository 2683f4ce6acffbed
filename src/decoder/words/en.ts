/** What the decoder says, in English. `{n}` and its like are filled in by `fill`. */
export const en = {
  'note.madeUp': 'the client’s own words: the server did not send this',
} as const;

/** A key of the decoder's words. */
export type DecoderWordKey = keyof typeof en;
