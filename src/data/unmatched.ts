/** Why a recorded line has no message. */
export type UnmatchedReason =
  /** A code, and no text behind it. */
  | 'empty'
  /** What was asked for and nothing else: a number, a time, a path, a digest, a name. */
  | 'value'
  /** What a protected reply says is inside; outside there is only its cipher text. */
  | 'protected'
  /** The configuration sets the text: a banner, a greeting for a user. */
  | 'configured-text'
  /** A client passes on what the server replied. */
  | 'echo'
  /** The names in a directory, as the client prints them or as the program's own data. */
  | 'listing'
  /** A client tells what it is doing, or shows the command that it sends. */
  | 'trace'
  /** How far a transfer is. */
  | 'progress'
  /** What came of it, when nothing failed: bytes, seconds, the name of the file. */
  | 'report'
  /** A question to the person in front of it, with what it is about. */
  | 'prompt'
  /** The name of the program, its licence, where its manual is. */
  | 'notice'
  /** Bytes that a program prints from memory that it never filled. */
  | 'noise';

/** Lines that have no message, and why. */
export interface Unmatched {
  side: 'server' | 'client';
  /** Absent where it holds for all software of this side. */
  software?: readonly string[];
  /** Fits the first line of a reply, without its code, or a line that a client printed. */
  pattern: RegExp;
  /**
   * Where the first group of the pattern must stand too, in the same capture: among what the server replied, with its
   * code or without, or in the configuration.
   */
  also?: 'reply' | 'configuration';
  reason: UnmatchedReason;
}

/** Every kind of line in captures that no message describes. */
export const unmatched: readonly Unmatched[] = [
  { side: 'server', pattern: /^\s*$/, reason: 'empty' },
  { side: 'server', pattern: /^\d+(?:\.\d+)?$/, reason: 'value' },
  { side: 'server', pattern: /^(?:[0-9a-f]{8}|[0-9a-f]{32})$/i, reason: 'value' },
  { side: 'server', pattern: /^⟨(?:date|port)⟩$/, reason: 'value' },
  { side: 'server', software: ['aioftp', 'twisted', 'ftp-srv'], pattern: /^"?\/.*$/, reason: 'value' },
  { side: 'server', software: ['gridftp'], pattern: /^anna$/, reason: 'value' },
  { side: 'server', pattern: /^⟨secret⟩$/, reason: 'protected' },
  { side: 'server', pattern: /^(.*\S)\s*$/, also: 'configuration', reason: 'configured-text' },

  { side: 'client', pattern: /^(.*\S)\s*$/, also: 'reply', reason: 'echo' },
  { side: 'client', software: ['filezilla'], pattern: /^Response: (.+)$/, also: 'reply', reason: 'echo' },
  {
    side: 'client',
    software: ['php'],
    pattern: /^Warning: ftp_\w+\(\): (.+) in \S+ on line \d+$/,
    also: 'reply',
    reason: 'echo',
  },
  { side: 'client', software: ['perl-net-ftp'], pattern: /^[a-z]+: (.+)$/, also: 'reply', reason: 'echo' },
  { side: 'client', software: ['rclone'], pattern: /^\t\* (.+)$/, also: 'reply', reason: 'echo' },
  {
    side: 'client',
    software: ['inetutils-ftp', 'netkit-ftp'],
    pattern: /^Account: (.+)$/,
    also: 'reply',
    reason: 'echo',
  },
  { side: 'client', software: ['yafc'], pattern: /^(?:\/\S+|remote system): (.+)$/, also: 'reply', reason: 'echo' },

  { side: 'client', pattern: /^[-d][-rwx]{9} /, reason: 'listing' },
  { side: 'client', software: ['aioftp-client'], pattern: /^(?:\S+ )?\{'type': /, reason: 'listing' },
  { side: 'client', software: ['basic-ftp'], pattern: /^[a-z]+(?:\.[a-z]+)?$/, reason: 'listing' },
  { side: 'client', software: ['ftputil'], pattern: /^\['.*'\]$/, reason: 'listing' },
  { side: 'client', software: ['ncftp'], pattern: /^- +\d+ +[A-Z][a-z]{2} +\d+ /, reason: 'listing' },
  { side: 'client', software: ['node-ftp'], pattern: /^(?: *[[\]{}],?| +\w+: .+)$/, reason: 'listing' },
  {
    side: 'client',
    software: ['php'],
    pattern: /^(?:array\(\d+\) \{|\}| {2}\[\d+\]=>| {2}string\(\d+\) ".*")$/,
    reason: 'listing',
  },
  { side: 'client', software: ['rclone'], pattern: /^ *\d+ \d{4}-\d\d-\d\d [\d:.]+ \S/, reason: 'listing' },
  { side: 'client', software: ['yafc'], pattern: /^total \d+$/, reason: 'listing' },

  { side: 'client', pattern: /^\d+(?:\t\S+)?$/, reason: 'value' },
  { side: 'client', pattern: /^ *(?:ftp:\/)?\/\S*$/, reason: 'value' },
  { side: 'client', software: ['commons-net'], pattern: /^null$/, reason: 'value' },
  { side: 'client', software: ['curl'], pattern: /^(?:Accept-ranges|Content-Length|Last-Modified): /, reason: 'value' },
  // The message of a FileNotFoundException is the name alone.
  { side: 'client', software: ['java-url'], pattern: /^(?:STOR )?\w+\.txt$/, reason: 'value' },
  { side: 'client', software: ['php'], pattern: /^(?:bool|int|string)\([-\w]+\)(?: ".*")?$/, reason: 'value' },
  { side: 'client', software: ['rclone'], pattern: /^Total (?:objects|size): /, reason: 'value' },
  { side: 'client', software: ['tnftp'], pattern: /^(?:Remote directory: \/\S*|\S+\t\d+)$/, reason: 'value' },

  { side: 'client', software: ['axel'], pattern: /^(?:\[[ \d]{3}%\]| +,)/, reason: 'progress' },
  { side: 'client', software: ['wget'], pattern: /^ +\d+K/, reason: 'progress' },
  { side: 'client', software: ['yafc'], pattern: /^(?: *\d+\.\d% \[|\/\S+ +$)/, reason: 'progress' },

  { side: 'client', pattern: /^\d+ bytes (?:received|sent) in /, reason: 'report' },
  { side: 'client', software: ['apt'], pattern: /^Fetched /, reason: 'report' },
  {
    side: 'client',
    software: ['aria2'],
    pattern: /\[NOTICE\] Download complete|^\S+\|(?:OK|ERR) *\||^\((?:OK|ERR)\):/,
    reason: 'report',
  },
  {
    side: 'client',
    software: ['aria2'],
    pattern: /^(?:Download Results:|Status Legend:|gid +\|stat\||=+\+=)/,
    reason: 'report',
  },
  { side: 'client', software: ['axel'], pattern: /^(?:Downloaded|File size:) \d+ /, reason: 'report' },
  { side: 'client', software: ['wget'], pattern: /^Length: |saved \[\d+\]$|^(?:Removed|Wrote) /, reason: 'report' },
  { side: 'client', software: ['yafc'], pattern: /^(?:\S+ -> \S+|created bookmark \S+)$/, reason: 'report' },

  { side: 'client', pattern: /^(?:Connect(?:ed|ing) to|Logg(?:ed|ing) in) ?/, reason: 'trace' },
  { side: 'client', pattern: /^(?:Remote system type is|Using binary mode|local: \S+ remote:) /, reason: 'trace' },
  { side: 'client', software: ['apt'], pattern: /^(?:Err|Get|Ign):\d+ /, reason: 'trace' },
  { side: 'client', software: ['aria2'], pattern: /\[NOTICE\] Downloading \d+ item/, reason: 'trace' },
  {
    side: 'client',
    software: ['axel'],
    pattern: /^(?:Initializing download:|Opening output file|Starting download)/,
    reason: 'trace',
  },
  { side: 'client', software: ['filezilla'], pattern: /^(?:Command|Status): /, reason: 'trace' },
  { side: 'client', software: ['ncftp'], pattern: /^This URL is also valid on this server:$/, reason: 'trace' },
  { side: 'client', software: ['netkit-ftp'], pattern: /^\[(?:Encrypted|SSL Cipher|Subject) ?/, reason: 'trace' },
  {
    side: 'client',
    software: ['wget'],
    pattern: /^(?:--⟨date⟩--|==>| +(?:\(try: *\d+\) )?=>| done\.|Resuming SSL session) ?/,
    reason: 'trace',
  },
  { side: 'client', software: ['yafc'], pattern: /^Trying [A-Z]+\.\.\.$/, reason: 'trace' },

  {
    side: 'client',
    software: ['yafc'],
    pattern: /^(?:Overwrite\? |Remote file '|(?:Local|Remote): \d+ bytes)/,
    reason: 'prompt',
  },

  {
    side: 'client',
    software: ['ncftp', 'yafc'],
    pattern: /^(?:NcFTP|yafc) \d|^Copyright|^All rights|^This (?:is free|program comes) /,
    reason: 'notice',
  },
  { side: 'client', software: ['aria2'], pattern: /^(?:aria2 will resume|If there are any errors)/, reason: 'notice' },
  { side: 'client', software: ['curl'], pattern: /^More details here: https:/, reason: 'notice' },

  // Its message about the server's refusal is freed before it is printed.
  { side: 'client', software: ['axel'], pattern: /^.{1,12}$/, reason: 'noise' },
];
