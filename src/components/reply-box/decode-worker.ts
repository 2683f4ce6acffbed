// Ships to the browser as the worker that decodes, so that the page never freezes.
import type { ProblemId } from '../../data/problem-ids.ts';
import { catalogueOf, type Catalogue } from '../../decoder/catalogue.ts';
import { createDecoder } from '../../decoder/decode.ts';
import { unpack } from '../../decoder/pack.ts';
import { notesOfDigits } from '../../decoder/notes.ts';
import { said } from '../../decoder/said.ts';
import type { Decoded, DecodedLine, Finding } from '../../decoder/types.ts';
import type { DecoderWords } from '../../decoder/words/en.ts';
import type { PageNames } from '../../data/page-names.ts';
import type { KnownPages } from '../../finder/pages-for.ts';
import { fill } from '../../i18n/index.ts';
import type { AnnotatedFinding, AnnotatedLine, Answer, Question } from './protocol.ts';

// A log of a million lines is read whole; of its lines, as many are shown as one may want to scroll through.
const mostLines = 2000;
// The messages are built with the pages, and a problem without a page is not shown.
const isProblem = (id: string): id is ProblemId => id !== '';
// Where a log is long, the question is in its first lines.
const longestQuestion = 20_000;

let catalogue: Promise<Catalogue> | undefined;

async function load(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

async function loadNames(lang: string): Promise<PageNames> {
  return (await load(`/names/${lang}.json`)).json();
}

function loadCatalogue(): Promise<Catalogue> {
  catalogue ??= load('/decoder/messages.txt')
    .then((response) => response.text())
    .then((text) => catalogueOf(unpack(text, isProblem)));
  // A download that failed is tried again with the next question.
  catalogue.catch(() => (catalogue = undefined));
  return catalogue;
}

async function loadWords(lang: string): Promise<DecoderWords> {
  if (lang === 'vi') return (await import('../../decoder/words/vi.ts')).vi;
  return (await import('../../decoder/words/en.ts')).en;
}

function annotated({ index, text, side, code, problem, notes }: DecodedLine, words: DecoderWords): AnnotatedLine {
  return {
    index,
    text,
    side,
    code,
    isFailure: problem !== undefined,
    notes: notes.map((note) => said(note, words)).join('; '),
  };
}

function finding({ problem, certainty, lines }: Finding, words: DecoderWords): AnnotatedFinding {
  const sorted = [...lines].sort((a, b) => a - b);
  const key = sorted.length > 1 ? 'said.linesMany' : 'said.lines';
  const where = fill(words[key], { lines: sorted.map((line) => line + 1).join(', ') });
  return { problem, certainty, says: `${words[`certainty.${certainty}`]}, ${where}`, lines: sorted };
}

function verdictOf(decoded: Decoded, isKnown: boolean, words: DecoderWords, { servers }: PageNames): string {
  const { findings, code, server } = decoded;
  const who = server ? fill(words['said.server'], { server: servers[server] ?? server }) : '';
  if (findings.length > 0) return who;
  if (!isKnown) return words['said.nothing'];
  const digits = code !== undefined && code >= 400 ? notesOfDigits(code) : undefined;
  const meaning = digits && said({ key: 'note.class', values: digits }, words);
  const what = code !== undefined && meaning ? fill(words['said.unknown'], { code, meaning }) : words['said.fine'];
  return [what, who].filter(Boolean).join(' ');
}

async function decodeAll({ text, file }: Question): Promise<{ decoded: Decoded; start: string }> {
  const decoder = createDecoder(await loadCatalogue(), { lines: mostLines });
  if (!file) {
    decoder.push(text ?? '');
    return { decoded: decoder.end(), start: (text ?? '').slice(0, longestQuestion) };
  }
  let start = '';
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    if (start.length < longestQuestion) start += piece.value.slice(0, longestQuestion);
    decoder.push(piece.value);
  }
  return { decoded: decoder.end(), start };
}

function knownPages(names: PageNames): KnownPages {
  return {
    isCode: (code) => Object.hasOwn(names.codes, code),
    hasPair: (id) => Object.hasOwn(names.pairs, id),
    hasProblem: (id) => Object.hasOwn(names.problems, id),
    hasCommand: (name) => Object.hasOwn(names.commands, name),
    softwarePath: (id) => names.software[id]?.path,
    softwareNames: Object.entries(names.software).map(([id, { name }]) => [name.toLowerCase(), id]),
  };
}

async function answer(question: Question): Promise<Answer> {
  const { id, lang } = question;
  const [words, names, { pagesFor }, { decoded, start }] = await Promise.all([
    loadWords(lang),
    loadNames(lang),
    import('../../finder/pages-for.ts'),
    decodeAll(question),
  ]);
  const isKnown =
    decoded.findings.length > 0 || decoded.lines.some(({ side, code }) => side === 'client' || code !== undefined);
  return {
    id,
    pages: pagesFor(start, decoded, knownPages(names)),
    findings: decoded.findings.map((one) => finding(one, words)),
    lines: isKnown ? decoded.lines.map((line) => annotated(line, words)) : [],
    total: decoded.total,
    verdict: verdictOf(decoded, isKnown, words, names),
    isKnown,
  };
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (found) => postMessage(found),
    (error: unknown) =>
      postMessage({
        id: data.id,
        pages: [],
        findings: [],
        lines: [],
        total: 0,
        verdict: '',
        isKnown: false,
        error: String(error),
      } satisfies Answer),
  );
});
