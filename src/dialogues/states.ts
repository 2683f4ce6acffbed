import type { ReplyModel } from '../data/reply-models.ts';
import type { Drawing, Label, Run, Shape } from './shapes.ts';
import { size, stateGraph, type Point, type StateEdge, type StateNode, type StateWords } from './state-graph.ts';

const round = (value: number) => Math.round(value * 10) / 10;

function digitRuns(digits: readonly number[]): Run[] {
  return digits.flatMap((digit, at) => [
    ...(at > 0 ? [{ text: ',' }] : []),
    { text: String(digit), look: `m b k${digit}` },
  ]);
}

function label(runs: readonly Run[], x: number, y: number, look: string): Label {
  return { kind: 'label', x: 0, shift: round(x), y: y + 4.5, anchor: 'middle', size, runs, look };
}

// The point of an arrow, and a little back to either side of its direction.
function headOf(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number) =>
    `${round(to.x - 9 * Math.cos(angle + turn))} ${round(to.y - 9 * Math.sin(angle + turn))}`;
  return `M${corner(0.42)}L${round(to.x)} ${round(to.y)}L${corner(-0.42)}z`;
}

function wayShapes({ points = [] }: StateEdge): Shape[] {
  const [from, to] = points.slice(-2);
  const d = `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
  const head: Shape[] = from && to ? [{ kind: 'mark', x: 0, y: 0, d: headOf(from, to), look: 'head' }] : [];
  return [{ kind: 'mark', x: 0, y: 0, d, look: 'way' }, ...head];
}

// On a plate of paper, which keeps the line away from the letters.
function wayLabel({ command, digits, x = 0, y = 0, width, height }: StateEdge): Shape[] {
  const d = `M${round(x - width / 2 + 2)} ${round(y - height / 2)}h${width - 4}v${height}h${4 - width}z`;
  const plate: Shape = { kind: 'mark', x: 0, y: 0, d, look: 'plate' };
  return [plate, command === undefined ? label(digitRuns(digits), x, y, 'm b') : label([{ text: command }], x, y, 'm')];
}

// A way back to the same state: out at its side and in at its top. The layout has no room for it, so it keeps to a corner.
function loopShapes({ x = 0, y = 0, width, height, waits }: StateNode): Shape[] {
  if (waits.length === 0) return [];
  const [right, top] = [x + width / 2, y - height / 2];
  const end = { x: right - 8, y: top };
  const d = `M${round(right)} ${round(y - 3)}C${round(right + 26)} ${round(y - 3)} ${round(right + 2)} ${round(top - 26)} ${round(end.x)} ${round(end.y)}`;
  return [
    { kind: 'mark', x: 0, y: 0, d, look: 'way' },
    { kind: 'mark', x: 0, y: 0, d: headOf({ x: right - 4, y: top - 10 }, end), look: 'head' },
    label(digitRuns(waits), right + 18, top - 8, 'm b'),
  ];
}

function nodeShapes({ label: text, outcome, x = 0, y = 0, width, height }: StateNode): Shape[] {
  const d = `M${round(x - width / 2)} ${round(y - height / 2)}h${width}v${height}h${-width}z`;
  const box: Shape = { kind: 'mark', x: 0, y: 0, d, look: outcome ? 'state end' : 'state' };
  return text ? [box, label([{ text }], x, y, outcome ? 'b' : '')] : [box];
}

/** Draws a model of RFC 959 section 6: its states, its outcomes, and the first digits that lead from one to the other. */
export function drawStates(model: ReplyModel, words: StateWords): Drawing {
  const { width, height, nodes, edges } = stateGraph(model, words);
  const shapes = [
    ...edges.flatMap(wayShapes),
    ...nodes.flatMap(nodeShapes),
    ...nodes.flatMap(loopShapes),
    ...edges.flatMap(wayLabel),
  ];
  return { least: width, height, shapes };
}
