// Ships to the browser.
import { withoutTls } from './failures.ts';
import { afterLabel, isStatusOfFileZilla } from './labels.ts';
import { failing } from './positive.ts';
import type { Session } from './session.ts';
import type { Shape } from './shape.ts';

const dialling = /[\w\]]:\d{2,5}(?![\d:])/;
const errno = /E[A-Z]{5}/;
const awaiting = /waiting for welcome|^logging in as .{1,80}\.\.\.$/i;
// The calls of ftplib that move data over a data connection.
const movingData = /\bconn\.(?:recv|sendall)\(/;

/** Takes note of how far the client says that it is. */
export function note(session: Session, line: string, { label, text }: Shape): void {
  if (isStatusOfFileZilla(label) && !session.talking) {
    // In any language it says where it connects to, and then that it waits for the welcome.
    if (session.dialled) session.waiting ||= !failing.test(text) && !errno.test(text);
    else session.dialled = dialling.test(afterLabel(line, label));
  }
  if (awaiting.test(text)) session.waiting = true;
  if (/using plaintext/i.test(text)) withoutTls(session);
  if (movingData.test(line)) {
    session.act = line.includes('recv') ? 'RETR' : 'STOR';
    session.begun = true;
  }
}
