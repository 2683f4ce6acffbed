/**
 * The nouns of this site. Say these and no synonyms, in code, data and prose.
 *
 * - reply code: the three digits, always a number (`530`)
 * - reply: what a server sends, a code and text, on one or several lines
 * - class: the first digit; function group: the second
 * - standing: how a code came to be, and whether it still counts
 * - command: an FTP verb (`STOR`)
 * - capture: a session that the lab recorded, with software, version, configuration and every line
 * - pair: two codes that people confuse or that meet, smaller first
 * - source: a document that we cite, with its section (`rfc959#4.2.1`)
 */

/** The first digit of a reply code. RFC 959 section 4.2 defines 1 to 5, RFC 2228 section 5.2 adds 6. */
export type CodeClass = 1 | 2 | 3 | 4 | 5 | 6;

/** The second digit of a reply code, as in RFC 959 section 4.2. */
export type FunctionGroup = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * How a code came to be.
 *
 * - standard: RFC 959, or RFC 1123 (STD 3)
 * - extension: a later RFC
 * - experimental: an Internet-Draft that never became an RFC
 * - de-facto: one vendor or a few servers, no RFC
 * - obsolete: defined by an RFC, since declared historic
 */
export type Standing = 'standard' | 'extension' | 'experimental' | 'de-facto' | 'obsolete';

/** What a program should do with the command that got this reply. */
export type Retry =
  /** Nothing failed. */
  | 'not-needed'
  /** The command is still being worked on; another reply follows. */
  | 'wait'
  /** Accepted so far; send the command that completes it. */
  | 'continue'
  /** The same command may succeed after a pause. */
  | 'later'
  /** It will succeed after something has been changed: an argument, an order, a setting, a permission. */
  | 'after-a-change'
  /** The same command will never succeed on this server. */
  | 'never'
  /** The real reply is inside; decide on that one. */
  | 'read-inside';

/** What becomes of the control connection after this reply. */
export type ControlConnection = 'stays-open' | 'closes' | 'may-close';

/** What becomes of the data connection with this reply; `untouched` when it has nothing to do with one. */
export type DataConnection = 'untouched' | 'opens' | 'open' | 'closes' | 'not-opened';

/** Who can mend the cause. Empty where nothing failed. */
export type Fixer = 'you' | 'administrator' | 'network' | 'programmer';

/** A document and, after `#`, its section: `rfc959#4.2.1`. The part before `#` is an id of `sources.ts`. */
export type SourceRef = string;

/** One meaning of a code. Most have one; 521 has three. */
export interface Meaning {
  /** Verbatim from the source, white space folded. */
  wording: string;
  source: SourceRef;
  /** `example` is a session printed in the source, not a definition. */
  status: 'current' | 'superseded' | 'historic' | 'example';
  /** The commands that this meaning answers, where the code has more than one meaning. */
  commands?: readonly string[];
  /** The reply's text as it would stand on the wire, where the wording is a sentence about it. */
  line?: string;
  /** Set where the wording speaks about the reply and gives no text for it. */
  about?: true;
  /** Set where we could not read the primary source. */
  secondary?: true;
}

/** Commands and the codes that answer them, in order: `['USER', 331, 'PASS', 230]`. */
export type Exchange = readonly (string | number)[];

export interface ReplyCode {
  standing: Standing;
  /** Defined, but we found no widely used server that sends it. */
  rare?: true;
  retry: Retry;
  control: ControlConnection;
  data: DataConnection;
  fixers: readonly Fixer[];
  /** The first is the one in force today. */
  meanings: readonly Meaning[];
  /** Ends with this code, and shows how it is reached. */
  exchange: Exchange;
  /** Where a document lets every command, or every command of a kind, be answered with this code. */
  anyCommand?: SourceRef;
  /** Further reading beyond the meanings and the command tables. */
  sources: readonly SourceRef[];
}
