import type { Dialogue, Party, Step } from '../data/dialogue.ts';
import { classOf } from '../data/digits.ts';
import { columnsFor, middle, outer, type Area, type Columns } from './columns.ts';
import { fold } from './fold.ts';
import { Lifelines } from './lifelines.ts';
import type { Path, Reply } from './paths.ts';
import { Pen, sizes } from './pen.ts';
import { charactersIn, type Drawing, type Run } from './shapes.ts';
import type { SequenceWords } from './words.ts';

/** For which width the lines of text are broken. */
export type Look = 'narrow' | 'wide';

const least = { narrow: 256, wide: 544 } as const satisfies Record<Look, number>;

/** What is drawn: a way through a dialogue, what is marked on it, and whether the other replies are named. */
export interface Sequence {
  dialogue: Pick<Dialogue, 'parties' | 'begins'>;
  path: Path;
  marked?: readonly number[];
  hasBranches?: boolean;
}

interface Sheet {
  pen: Pen;
  lifelines: Lifelines;
  columns: Columns;
  words: SequenceWords;
  /** Where three share the width of a phone there is no room for what the servers say. */
  showsText: boolean;
}

function drawHead({ pen, lifelines, columns, words }: Sheet, { parties, begins }: Sequence['dialogue'], width: number) {
  // Half of a narrow drawing, or a third, without touching the next.
  const room = charactersIn(width / parties.length - 14, sizes.text, true);
  const bottoms = parties.map((party) => {
    const x = columns.control(party);
    const anchor = x === middle ? 'middle' : x < middle ? 'start' : 'end';
    const edge = { start: 0, middle, end: 100 }[anchor];
    pen.y = -3;
    pen.write(
      fold(words.party(party), room).map((text) => [{ text }]),
      { x: edge, shift: 0, anchor, size: sizes.text, look: 'b' },
    );
    return pen.y;
  });
  pen.y = Math.max(...bottoms);
  lifelines.begin(pen.y + 8);
  pen.skip(6);
  const beginning = words.begins(begins);
  if (beginning && !columns.isThree) pen.centre(beginning, 's', sizes.small);
  pen.skip(8);
}

// The first digit has the colour of its class.
function coded(code: number): Run[] {
  const digits = String(code);
  return [
    { text: digits.slice(0, 1), look: `m b k${classOf(code)}` },
    { text: digits.slice(1), look: 'm b' },
  ];
}

function drawReply({ pen, columns, words, showsText }: Sheet, step: Reply, isMarked: boolean) {
  const { code, from } = step;
  const look = `k${classOf(code)}`;
  const { width, ...area } = columns.area(from, 'client');
  const text = showsText ? words.text(step) : '';
  if (isMarked) {
    pen.write([coded(code)], { ...area, size: sizes.large, look: 'm' });
    pen.skip(5);
    pen.say(text, { ...area, width }, 'm b');
  } else {
    const [first = '', ...rest] = fold(`${code} ${text}`.trim(), charactersIn(width, sizes.text, true));
    const lines = [[...coded(code), { text: first.slice(3) }], ...rest.map((line) => [{ text: line }])];
    pen.write(lines, { ...area, size: sizes.text, look: 'm' });
  }
  pen.arrow(columns.control(from), columns.control('client'), isMarked ? `${look} thick` : look);
  pen.say(words.class(code), { ...area, width }, look, sizes.small);
  pen.skip();
}

function branchRuns(line: string): Run[] {
  return line.split(' ').flatMap((word, at): Run[] => {
    const space: Run[] = at > 0 ? [{ text: ' ', look: 'm' }] : [];
    return [...space, ...(/^\d{3}$/.test(word) ? coded(Number(word)) : [{ text: word }])];
  });
}

/** The codes that may come instead, below the reply whose place they take. */
function drawBranches({ pen, columns, words }: Sheet, step: Step) {
  if (!('or' in step) || step.or.length === 0) return;
  const { width, ...area } = columns.area(step.kind === 'reply' ? step.from : 'server', 'client');
  const codes = step.or.map(({ code }) => code).join(' ');
  const lines = fold(`${words.or} ${codes}`, charactersIn(width, sizes.small, true));
  pen.skip(-10);
  pen.write(lines.map(branchRuns), { ...area, size: sizes.small, look: 's' });
  pen.skip();
}

function drawMessage({ pen, columns }: Sheet, text: string, from: Party, to: Party, look = '') {
  pen.say(text, columns.area(from, to), look);
  pen.arrow(columns.control(from), columns.control(to));
}

function drawData(
  { pen, columns, lifelines, words }: Sheet,
  step: Extract<Step, { kind: 'open' | 'unreached' | 'data' }>,
) {
  const { from, to } = step;
  const [x1, x2] = [columns.data(from), columns.data(to)];
  const area: Area = columns.area(from, to);
  if (step.kind === 'data') {
    pen.say(words.cargo(step.cargo), area);
    pen.skip(4);
    pen.arrow(x1, x2, 'flow', 'head', 'large');
    return pen.skip(4);
  }
  pen.say(step.kind === 'open' ? words.opens : words.unreached, area);
  if (step.kind === 'open') {
    pen.arrow(x1, x2, 'thick');
    return lifelines.openData(pen.y);
  }
  const stop = x1 + (x2 - x1) * 0.7;
  pen.arrow(x1, stop, 'thick dashed', 'none');
  return pen.mark(stop, 'M-6-6 6 6M-6 6 6-6', 'thick');
}

function drawClose(sheet: Sheet, { connection, by, to }: Extract<Step, { kind: 'close' }>) {
  const { pen, columns, lifelines, words } = sheet;
  if (connection === 'data') {
    pen.say(words.closesData, columns.area(by, to));
    pen.arrow(columns.data(by), columns.data(to), 'thick', 'none');
    return lifelines.closeData(pen.y);
  }
  drawMessage(sheet, words.closesControl, by, to);
  lifelines.end(by, pen.y);
  if (!columns.isThree) lifelines.end(to, pen.y);
}

function drawStep(sheet: Sheet, step: Step, isMarked: boolean) {
  const { pen, lifelines, words } = sheet;
  switch (step.kind) {
    case 'reply':
      return drawReply(sheet, step, isMarked);
    case 'connect':
      drawMessage(sheet, words.connects(step.port), 'client', step.to);
      break;
    case 'command':
      drawMessage(sheet, words.command(step), 'client', step.to, 'm');
      break;
    case 'secure':
      pen.centre(words.secure, 'b', sizes.text);
      pen.arrow(outer.left, outer.right, 'thick', 'heads');
      lifelines.secure(pen.y);
      break;
    case 'close':
      drawClose(sheet, step);
      break;
    default:
      drawData(sheet, step);
  }
  pen.skip();
}

/** Draws a way through a dialogue: the lines of each side from top to bottom, and what goes between them. */
export function drawSequence(sequence: Sequence, words: SequenceWords, look: Look): Drawing {
  const { dialogue, path, marked = [], hasBranches = false } = sequence;
  const columns = columnsFor(dialogue.parties, least[look]);
  const pen = new Pen();
  const lifelines = new Lifelines(columns);
  const sheet = { pen, lifelines, columns, words, showsText: look === 'wide' || !columns.isThree };
  drawHead(sheet, dialogue, least[look]);
  path.steps.forEach((step, index) => {
    drawStep(sheet, step, marked.includes(index));
    if (hasBranches) drawBranches(sheet, step);
  });
  const shapes = [...lifelines.shapes(dialogue.parties, pen.y), ...pen.lines, ...pen.labels];
  return { least: least[look], height: pen.y + 2, shapes };
}
