// Ships to the browser.

/** A line of vsftpd's log, such as `… [pid 7] [bob] FTP response: Client "192.0.2.1", "230 Login successful."`. */
export interface VsftpdLine {
  /** Tells the sessions of one log apart. */
  key: string;
  /** Where the client is named. */
  client: number;
  /** Where what was sent begins; 0 where the line tells of an event: `[bob] FAIL LOGIN: Client "192.0.2.1"`. */
  sent: number;
  /** Who sent it, as a label says it. */
  label: 'response' | 'command';
}

// As far into a line as its time, its process and its user reach.
const lastClient = 120;

const event = /(?:FAIL|OK) [A-Z]{4,8}$/;

/** What such a line is about; undefined for any other. */
export function vsftpdLine(line: string): VsftpdLine | undefined {
  const mark = line.indexOf(': Client "');
  if (mark < 0 || mark >= lastClient) return undefined;
  const pid = line.indexOf('[pid ');
  const key =
    pid >= 0 && pid < mark
      ? line.slice(pid, line.indexOf(']', pid))
      : line.slice(mark + 10, line.indexOf('"', mark + 10));
  const quote = line.indexOf('", "', mark);
  // A quoted path stands behind an event, too.
  const isEvent = quote < 0 || event.test(line.slice(Math.max(0, mark - 16), mark));
  const label = line.startsWith('response', mark - 8) ? 'response' : 'command';
  return { key, client: mark + 2, sent: isEvent ? 0 : quote + 4, label };
}
