// Ships to the browser.
import { isDigit, isLetter } from './codes-in.ts';
import { nowhere, shaped, type Shape } from './shape.ts';
import { verbOf } from './verbs.ts';

// ProFTPD's ExtendedLog and its like: `… [15/Aug/2026:19:03:23 +0000] "PASV" 530 -`.
const quotedAccess = /^\] "([A-Za-z]{3,4})(?: ([^"]*))?" (?:([1-5]\d\d)|-)(?= |$)/;
// The W3C log of IIS, with and without the number of the session and the errors of Windows: `… 21 PASS - 530 1326 41 …`.
const plainAccess = / (?:\[(\d{1,9})\])?([A-Z]{3,4}) (\S{1,200}) ([1-5]\d\d)(?: (\d{1,5})(?: |$)|$)/;

// What Windows calls the errors that such a log has as numbers.
const windowsErrors: Readonly<Record<string, string>> = {
  2: 'The system cannot find the file specified.',
  3: 'The system cannot find the path specified.',
  5: 'Access is denied.',
  32: 'The process cannot access the file because it is being used by another process.',
  64: 'The specified network name is no longer available.',
  112: 'There is not enough space on the disk.',
  121: 'The semaphore timeout period has expired.',
  145: 'The directory is not empty.',
  183: 'Cannot create a file when that file already exists.',
};

// Pure-FTPd by way of syslog: `… pure-ftpd: (bob@192.0.2.7) [DEBUG] Command [stor] [a.txt]`.
const pureFtpd = /pure-ftpd(?:\[\d{1,9}\])?: \([^)@]{0,80}@([^)]{1,80})\) \[[A-Z]{1,9}\] (.*)$/;
const pureCommand = /^Command \[([a-z]{3,4})\] \[(.*)\]$/;
const pureReply = /^([1-6]\d\d)([ -])(.*)$/;

/** A line that Pure-FTPd wrote to the system's log. */
function pureLog(line: string): Shape | undefined {
  const [, key = '', text = ''] = pureFtpd.exec(line) ?? [];
  if (key === '') return undefined;
  const origin = { ...nowhere, key };
  const [, word = '', argument = ''] = pureCommand.exec(text) ?? [];
  const verb = verbOf(word);
  if (verb) return shaped('command', origin, argument, undefined, verb);
  const [, code, mark, said = ''] = pureReply.exec(text) ?? [];
  return code === undefined
    ? shaped('prose', origin, text)
    : shaped('reply', origin, said, Number(code), undefined, mark === '-');
}

/** A line of an access log: a command, and the code that answered it. */
export function accessLog(line: string): Shape | undefined {
  const first = line.charCodeAt(0);
  // The system's log begins with the name of a month, or with a date and a T.
  if ((isLetter(first) || line.charCodeAt(10) === 84) && line.includes('pure-ftpd')) {
    const found = pureLog(line);
    if (found) return found;
  }
  // Nearly every line is known by its ends to be none.
  const last = line.charCodeAt(line.length - 1);
  const at = last === 45 || isDigit(last) ? line.indexOf('] "') : -1;
  const quoted = at < 0 ? null : quotedAccess.exec(line.slice(at, at + 600));
  const quotedVerb = verbOf(quoted?.[1] ?? '');
  if (quoted && quotedVerb) {
    const code = Number(quoted[3] ?? 0);
    return code > 0
      ? shaped('reply', nowhere, '', code, quotedVerb)
      : shaped('command', nowhere, quoted[2] ?? '', undefined, quotedVerb);
  }
  const plain = hasFields(line) ? plainAccess.exec(line) : null;
  const verb = verbOf(plain?.[2] ?? '');
  if (!plain || !verb) return undefined;
  const [, session = '', , , status, error = ''] = plain;
  return shaped('reply', { ...nowhere, key: session }, windowsErrors[error] ?? '', Number(status), verb);
}

/** Whether a time stands at the beginning, and no label behind it. */
function hasFields(line: string): boolean {
  if (!isDigit(line.charCodeAt(0)) || line.length > 600) return false;
  const next = line.charCodeAt(20);
  if (line.charCodeAt(10) === 32 && (isDigit(next) || next === 45)) return true;
  return line.charCodeAt(8) === 32 && line.includes(' [');
}
