// Ships to the browser.

/** What stands before what a line says. */
export interface Origin {
  /** Tells the connections of one log apart. */
  key: string;
  /** The words before a colon that stood before the reply, the command or the sentence; lower case. */
  label: string;
  /** Where arrows stood before it: `<` from the server, `>` to it. */
  arrow: '' | '<' | '>';
}

/**
 * What a line is, seen alone.
 *
 * - reply: begins with a reply code once what a client or log puts before it is taken away
 * - command: begins with a command
 * - quote: a sentence of a client, or a server's log, that names a reply code
 * - prose: any other sentence
 * - listing: a directory listing, or nothing
 */
export interface Shape extends Origin {
  kind: 'reply' | 'command' | 'quote' | 'prose' | 'listing';
  /** The text after the code, the argument of the command, or the sentence. */
  text: string;
  /** The reply code, of a reply or a quote. */
  code: number | undefined;
  /** The command; of a reply or a sentence, the one that its label or the prompt names, if any. */
  verb: string | undefined;
  /** Whether a dash follows the code: more lines of the same reply follow. */
  more: boolean;
  /** The whole sentence that quotes a code. */
  whole: string | undefined;
  /** The log's level for it is debug or trace: nothing that the client takes for an error. */
  low: boolean;
}

/** A shape. All have the same fields in the same order, because engines read such objects faster. */
export function shaped(
  kind: Shape['kind'],
  { key, label, arrow }: Origin,
  text: string,
  code?: number,
  verb?: string,
  more = false,
): Shape {
  return { kind, text, code, verb, more, whole: undefined, low: false, key, label, arrow };
}

/** The label of a line that a log calls an error; programs log whole sessions so. */
export const errorLevel = 'error level';

/** Nothing stands before it. */
export const nowhere: Origin = { key: '', label: '', arrow: '' };

/** No line in particular. */
export const noLine = shaped('listing', nowhere, '');
