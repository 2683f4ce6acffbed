// Ships to the browser.
import { isDigit } from './codes-in.ts';
import { remembered } from './remembered.ts';
import { shapeOf } from './shape-of.ts';
import type { Shape } from './shape.ts';
import { vsftpdLine } from './vsftpd-log.ts';

// A log repeats itself behind its times and the names of its sessions.
const sent = remembered((text) => shapeOf(text, 0, true));
const timed = remembered((text) => shapeOf(text, 2, false));
const whole = remembered((text) => shapeOf(text, 0, false));

/** The shape of one clean line, as `shapeOf` finds it; what has been read before is not read again. */
export function lineShape(line: string): Shape {
  const vsftpd = line.endsWith('"') ? vsftpdLine(line) : undefined;
  if (vsftpd && vsftpd.sent > 0) {
    const shape = sent(line.slice(vsftpd.sent));
    if (shape.kind === 'reply' || shape.kind === 'command') return { ...shape, key: vsftpd.key, label: vsftpd.label };
  }
  return hasTime(line) ? timed(line.slice(timeLength)) : whole(line);
}

const timeLength = '2026-11-23 19:03:23 '.length;

/** Whether a line begins with a time, and what follows is no field of a log of IIS. */
function hasTime(line: string): boolean {
  if (line.charCodeAt(4) !== 45 || line.charCodeAt(7) !== 45 || line.charCodeAt(10) !== 32) return false;
  if (line.charCodeAt(13) !== 58 || line.charCodeAt(16) !== 58 || line.charCodeAt(19) !== 32) return false;
  for (let at = 0; at < timeLength; at++) if (line.charCodeAt(at) > 58) return false;
  const next = line.charCodeAt(timeLength);
  return !isDigit(next) && next !== 45;
}
