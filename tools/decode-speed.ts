// Prints how fast a long log is decoded, and what the decoder weighs on the way to a reader. Figures only.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { CaptureEvent } from '../src/data/capture.ts';
import { messages } from '../src/data/messages.ts';
import { catalogueOf } from '../src/decoder/catalogue.ts';
import { createDecoder } from '../src/decoder/decode.ts';
import { neededWordings } from '../src/decoder/needed.ts';
import { pack } from '../src/decoder/pack.ts';

const wanted = 1_000_000;

const folder = new URL('../content/captures/', import.meta.url);

/** The sessions of the captures: who spoke, and what. */
function recordedSessions(): { side: string; text: string }[][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file): { events: CaptureEvent[] } =>
      JSON.parse(readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8')),
    )
    .map(({ events }) =>
      events.flatMap((event) =>
        event.kind === 'line' && event.connection === 'control' ? [{ side: event.side, text: event.text }] : [],
      ),
    );
}

const sessions = recordedSessions();

/** A recorded session as FileZilla, a raw log or vsftpd writes it; in each round at another time and for another user. */
function session(n: number): string {
  const round = Math.floor(n / sessions.length);
  const lines = (sessions[n % sessions.length] ?? []).map(({ side, text }) => ({
    isReply: side === 'server',
    text: round === 0 ? text : text.replaceAll('anna', `anna${round}`),
  }));
  const time = `2026-11-23 ${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:01`;
  if (n % 3 === 0)
    return lines.map(({ isReply, text }) => `${time} ${isReply ? 'Response' : 'Command'}:\t${text}`).join('\n');
  if (n % 3 === 1) return lines.map(({ isReply, text }) => `${isReply ? '<' : '>'} ${text}`).join('\n');
  return lines
    .map(
      ({ isReply, text }) =>
        `${time} [pid ${n}] FTP ${isReply ? 'response' : 'command'}: Client "192.0.2.7", "${text}"`,
    )
    .join('\n');
}

const parts: string[] = [];
let lines = 0;
for (let n = 0; lines < wanted; n++) {
  const text = `${session(n)}\n`;
  lines += text.split('\n').length - 1;
  parts.push(text);
}
const log = Buffer.from(parts.join(''));
const bytes = log.length;
// In the pieces in which a file is read.
const pieces = Array.from({ length: Math.ceil(bytes / 65_536) }, (_, n) =>
  log.toString('utf8', n * 65_536, (n + 1) * 65_536),
);

const wordings = neededWordings(messages);
const catalogue = catalogueOf(wordings);
const decoder = createDecoder(catalogue);
const began = process.cpuUsage();
const threadBegan = process.threadCpuUsage();
for (const piece of pieces) decoder.push(piece);
const { findings, lines: kept } = decoder.end();
const seconds = process.cpuUsage(began).user / 1e6;
// Without what the engine compiles and collects on other threads meanwhile.
const ofThread = process.threadCpuUsage(threadBegan).user / 1e6;

console.log(
  `decoder: ${lines} lines, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s of one core, ` +
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s (${(bytes / 1e6 / ofThread).toFixed(1)} MB/s of the thread that decodes); ` +
    `${kept.length} lines kept, ${findings.length} problems`,
);
console.log(
  `messages: ${messages.length}, of which the decoder needs ${wordings.length}: ${brotliCompressSync(pack(wordings)).length} bytes with brotli`,
);
