// Explains a log in the terminal. `npm run decode -- --help` says how.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { messages } from '../src/data/messages.ts';
import { serverName } from '../src/data/servers.ts';
import { catalogueOf } from '../src/decoder/catalogue.ts';
import { createDecoder, decode } from '../src/decoder/decode.ts';
import { neededWordings } from '../src/decoder/needed.ts';
import { notesOfDigits } from '../src/decoder/notes.ts';
import { said } from '../src/decoder/said.ts';
import type { Decoded, DecodedLine, Finding } from '../src/decoder/types.ts';
import type { DecoderWords } from '../src/decoder/words/en.ts';
import { en } from '../src/decoder/words/en.ts';
import { terminalEn, type TerminalWords } from '../src/decoder/words/terminal-en.ts';
import { terminalVi } from '../src/decoder/words/terminal-vi.ts';
import { vi } from '../src/decoder/words/vi.ts';
import { fill } from '../src/i18n/index.ts';

const usage = `npm run decode [FILE] explains what an FTP client or server printed; without FILE it reads standard input.
  npm run decode -- --lang vi FILE   in Vietnamese
  npm run decode -- --json FILE      as JSON
  npm run decode -- --batch          reads {"id","text"} lines, writes {"id","code","server","problems"} lines`;

type Words = DecoderWords & TerminalWords;

const english: Words = { ...en, ...terminalEn };
const languages: Readonly<Record<string, Words>> = { en: english, vi: { ...vi, ...terminalVi } };

// A whole log is read for what is wrong; of its lines, as many are printed as fit a few screens.
const mostPrinted = 200;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

interface Options {
  file: string | undefined;
  words: Words;
  json: boolean;
  batch: boolean;
}

function optionsIn(args: readonly string[]): Options {
  const options: Options = { file: undefined, words: english, json: false, batch: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--help' || arg === '-h') {
      console.log(usage);
      process.exit(0);
    } else if (arg === '--json') options.json = true;
    else if (arg === '--batch') options.batch = true;
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const lang = arg === '--lang' ? (args[++at] ?? '') : arg.slice('--lang='.length);
      const words = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
      options.words = words ?? fail(`"${lang}" is no language here: write --lang en or --lang vi.`);
    } else if (arg.startsWith('-') && arg !== '-')
      fail(`There is no option ${arg}: npm run decode -- --help lists them.`);
    else if (options.file !== undefined) fail('One file at a time: npm run decode -- --help says how.');
    else options.file = arg === '-' ? undefined : arg;
  }
  return options;
}

const colours = { red: 31, yellow: 33, cyan: 36, dim: 2, bold: 1 } as const;
const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];

function paint(colour: keyof typeof colours, text: string): string {
  return coloured ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;
}

const arrows = { client: '>', server: '<', local: '·', other: ' ' } as const;

function printLine(line: DecodedLine, words: Words): void {
  const notes = line.notes.map((note) => said(note, words));
  if (line.problem) notes.push(words[`problem.${line.problem}`]);
  const text = `${String(line.index + 1).padStart(4)} ${arrows[line.side]} ${line.text}`;
  console.log(line.problem ? paint('red', text) : line.side === 'client' ? paint('cyan', text) : text);
  if (notes.length > 0) console.log(paint('dim', `       ${notes.join('; ')}`));
}

function printFinding({ problem, certainty, lines, code }: Finding, words: Words): void {
  const shown = [...lines].sort((a, b) => a - b).map((line) => line + 1);
  const where = fill(words[shown.length > 1 ? 'said.linesMany' : 'said.lines'], { lines: shown.join(', ') });
  const digits = code === undefined ? '' : `${code}, `;
  console.log(
    `- ${paint('bold', words[`problem.${problem}`])} (${words[`certainty.${certainty}`]}; ${digits}${where}) [${problem}]`,
  );
}

function print(decoded: Decoded, words: Words): void {
  const { lines, total, findings, code, server } = decoded;
  const known = lines.some(({ side, code: digits }) => side === 'client' || digits !== undefined);
  for (const line of lines.slice(0, mostPrinted)) if (known) printLine(line, words);
  if (known && total > mostPrinted) console.log(fill(words['said.more'], { n: total - mostPrinted }));
  if (known) console.log('');
  if (findings.length > 0) console.log(`${words['said.problems']}:`);
  for (const finding of findings.slice(0, 5)) printFinding(finding, words);
  if (findings.length === 0) console.log(nothingFound(known, code, words));
  if (server) console.log(fill(words['said.server'], { server: serverName(server) }));
}

function nothingFound(known: boolean, code: number | undefined, words: Words): string {
  if (!known) return words['said.nothing'];
  const digits = code === undefined || code < 400 ? undefined : notesOfDigits(code);
  if (code === undefined || !digits) return words['said.fine'];
  return fill(words['said.unknown'], { code, meaning: said({ key: 'note.class', values: digits }, words) });
}

// The share of control characters from which a text is no text: compressed, a picture, a packet capture.
const mostControls = 0.1;

function looksBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > mostControls * text.length;
}

async function read(file: string | undefined): Promise<Decoded> {
  const decoder = createDecoder(catalogueOf(neededWordings(messages)));
  const input = file === undefined ? process.stdin : createReadStream(resolve(process.env['INIT_CWD'] ?? '.', file));
  input.setEncoding('utf8');
  let first = true;
  for await (const piece of input) {
    const text = String(piece);
    if (first && looksBinary(text)) fail(`${file ?? 'Standard input'} is not text: give the log as plain text.`);
    first = false;
    decoder.push(text);
  }
  return decoder.end();
}

async function batch(): Promise<void> {
  const catalogue = catalogueOf(neededWordings(messages));
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const record = recordIn(line) ?? fail(`Line ${number} is not of the form {"id": …, "text": "…"}.`);
    const { code, server, findings } = decode(record.text, catalogue);
    const problems = findings.map(({ problem }) => problem);
    console.log(JSON.stringify({ id: record.id, code: code ?? null, server: server ?? null, problems }));
  }
}

function recordIn(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return undefined;
    return typeof value.text === 'string' ? { id: value.id, text: value.text } : undefined;
  } catch {
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by you',
  EISDIR: 'is a directory',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'cannot be read';
}

// `decode … | head` closes the pipe early; that is no error.
process.stdout.on('error', () => process.exit(0));

const options = optionsIn(process.argv.slice(2));
if (options.batch) await batch();
else {
  const decoded = await read(options.file).catch((error: unknown) =>
    fail(`${options.file ?? 'Standard input'} ${reasonOf(error)}.`),
  );
  if (options.json) console.log(JSON.stringify(decoded, null, 2));
  else print(decoded, options.words);
}
