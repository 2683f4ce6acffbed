// Ships to the browser.
import { longestLine } from './clean.ts';

const head = /(<=|=>) (?:Recv|Send) (header|data), \d{1,10} bytes \(0x[0-9a-f]{1,8}\)$/;
const row = /^([0-9a-f]{4}): (.*)$/;
const hexadecimal = /^(?:[0-9a-f]{2} ){1,16}/;

/**
 * Puts together again what `curl --trace` shows as rows of bytes and `--trace-ascii` as rows of 64 characters. Returns
 * the line that ends with this row, an empty text for a row in the middle or of data, undefined where there is no row.
 */
export function dumpReader(): (line: string) => string | undefined {
  let arrow = '';
  let isSaid = false;
  let text = '';

  return (line) => {
    if (line.charCodeAt(4) !== 58 || line.charCodeAt(5) !== 32) {
      const found = line.endsWith(')') ? head.exec(line) : null;
      arrow = found ? (found[1] ?? '').replace('=', '') : '';
      isSaid = found?.[2] === 'header';
      text = '';
      return undefined;
    }
    const [, offset, rest = ''] = arrow === '' ? [] : (row.exec(line) ?? []);
    if (offset === undefined) return undefined;
    if (!isSaid) return '';
    if (offset === '0000' || text.length > longestLine) text = '';
    const bytes = hexadecimal.exec(rest)?.[0];
    if (bytes === undefined) return offset === '0000' ? `${arrow} ${rest}` : '';
    for (const byte of bytes.trimEnd().split(' ')) text += String.fromCharCode(Number.parseInt(byte, 16));
    if (!text.endsWith('\n')) return '';
    const whole = `${arrow} ${text.trimEnd()}`;
    text = '';
    return whole;
  };
}
