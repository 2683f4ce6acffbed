/**
 * The scenario that a page about a code begins with. Where a code is missing, the session is chosen that is about the
 * code, from a well-known server, and short.
 */
export const showcases: Readonly<Partial<Record<number, string>>> = {
  530: 'wrong-password',
};
