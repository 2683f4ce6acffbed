// Prints how fast a long log is decoded, and what the decoder weighs on the way to a reader. Figures only.
import { brotliCompressSync } from 'node:zlib';
import { messages } from '../src/data/messages.ts';
import { catalogueOf } from '../src/decoder/catalogue.ts';
import { createDecoder } from '../src/decoder/decode.ts';
import { pack } from '../src/decoder/pack.ts';

const wanted = 1_000_000;

/** One session as FileZilla, a raw log or vsftpd writes it, with times, names, ports and outcomes that vary. */
function session(n: number): string {
  const port = `${n % 250},${n % 200}`;
  const outcome = n % 9 === 0 ? '553 Could not create file.' : '150 Ok to send data.\n226 Transfer complete.';
  const exchange = [
    '220 (vsFTPd 3.0.5)',
    `USER user${n}`,
    '331 Please specify the password.',
    'PASS ****',
    '230 Login successful.',
    'PASV',
    `227 Entering Passive Mode (203,0,113,${port},80).`,
    `STOR upload/${n}.dat`,
    ...outcome.split('\n'),
    'QUIT',
    '221 Goodbye.',
  ];
  const time = `2026-11-23 ${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:01`;
  const isReply = (line: string) => /^\d{3} /.test(line);
  if (n % 3 === 0)
    return exchange.map((line) => `${time} ${isReply(line) ? 'Response' : 'Command'}:\t${line}`).join('\n');
  if (n % 3 === 1) return exchange.map((line) => `${isReply(line) ? '<' : '>'} ${line}`).join('\n');
  return exchange
    .map((line) => `${time} [pid ${n}] FTP ${isReply(line) ? 'response' : 'command'}: Client "192.0.2.7", "${line}"`)
    .join('\n');
}

const pieces: string[] = [];
let lines = 0;
for (let n = 0; lines < wanted; n++) {
  const text = `${session(n)}\n`;
  lines += text.split('\n').length - 1;
  pieces.push(text);
}
const bytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);

const catalogue = catalogueOf(messages);
const decoder = createDecoder(catalogue);
const began = process.cpuUsage();
for (const piece of pieces) decoder.push(piece);
const { findings, lines: kept } = decoder.end();
const seconds = process.cpuUsage(began).user / 1e6;

console.log(
  `decoder: ${lines} lines, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s of one core, ` +
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s; ${kept.length} lines kept, ${findings.length} problems`,
);
console.log(`messages: ${messages.length}, ${brotliCompressSync(pack(messages)).length} bytes with brotli`);
