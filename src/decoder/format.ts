// Ships to the browser.
import { kindOfLabel } from './labels.ts';
import type { Shape } from './shape.ts';
import type { Format } from './types.ts';

/** How a line was written down, where its shape shows it. */
export function formatOf(line: string, shape: Shape): Format | undefined {
  if (shape.kind === 'listing') return undefined;
  if (line.includes(': Client "')) return 'vsftpd-log';
  if (/^\(\d{5,9}\)|FTP Session \d/.test(line)) return 'filezilla-server-log';
  // Who is behind a connection no client tells any more; ProFTPD still asks.
  if (line.includes('proftpd[') || line.includes(' UNKNOWN - [')) return 'proftpd-log';
  if (/:\d+-\[/.test(line.slice(0, 80))) return 'pyftpdlib-log';
  if (/^[.<>!*] \d{4}-\d\d-\d\d /.test(line)) return 'winscp';
  if (/^(?:---->? |<---|\*{4} )/.test(line)) return 'lftp';
  if (/\*(?:cmd|resp|get|put|welcome)\*|ftplib\./.test(line)) return 'ftplib';
  if (/^[<>*] /.test(line)) return 'curl';
  if (shape.label === 'prompt' || /^l?ftp>/.test(line)) return 'prompt';
  if (kindOfLabel(shape.label) !== '' && /[:：]\s/.test(line)) return 'filezilla';
  if (shape.kind === 'reply' || shape.kind === 'command') return 'raw';
  return 'sentence';
}
