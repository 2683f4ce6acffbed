import { Graph, layout, type GraphLabel } from '@dagrejs/dagre';
import type { ModelStage, Outcome, ReplyModel } from '../data/reply-models.ts';
import { widthOf } from './shapes.ts';

/** What a state diagram says. */
export interface StateWords {
  begin: string;
  wait: string;
  /** The name of a command of a stage. */
  command(verb: string): string;
  outcome(outcome: Outcome): string;
}

/** The size of its letters, in pixels. */
export const size = 13;
const margin = 4;
const outcomes = ['success', 'failure', 'error'] as const satisfies readonly Outcome[];

/** A place, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A state or an outcome. Its place is the middle of its box; the layout fills it in. */
export interface StateNode extends Partial<Point> {
  label: string;
  outcome: Outcome | undefined;
  width: number;
  height: number;
  /** The first digits that lead back to it. */
  waits: readonly number[];
}

/** A way between two states: the command that is sent, or the first digits of the replies that lead along it. */
export interface StateEdge extends Partial<Point> {
  command: string | undefined;
  digits: readonly number[];
  width: number;
  height: number;
  labelpos: 'c';
  points?: Point[];
}

/** A state diagram, laid out. */
export interface StateGraph {
  width: number;
  height: number;
  nodes: readonly StateNode[];
  edges: readonly StateEdge[];
}

type States = Graph<GraphLabel, StateNode, StateEdge>;

function node(label: string, outcome?: Outcome): StateNode {
  const width = label ? Math.ceil(widthOf(label, size, false)) + 12 : 20;
  return { label, outcome, width, height: label ? 26 : 14, waits: [] };
}

function edge(command: string | undefined, digits: readonly number[] = []): StateEdge {
  const text = command ?? digits.join(', ');
  return { command, digits, width: Math.ceil(widthOf(text, size, true)) + 8, height: 18, labelpos: 'c' };
}

function addStage(graph: States, stage: ModelStage, index: number, words: StateWords) {
  const [from, wait] = [index === 0 ? 'begin' : `after-${index - 1}`, `wait-${index}`];
  if (index > 0) graph.setNode(from, node(''));
  graph.setNode(wait, { ...node(words.wait), waits: stage.waits ?? [] });
  graph.setEdge(from, wait, edge(words.command(stage.command)));
  if (stage.goesOn) {
    graph.setNode(`after-${index}`, node(''));
    graph.setEdge(wait, `after-${index}`, edge(undefined, stage.goesOn));
  }
  for (const outcome of outcomes) {
    const digits = stage[outcome];
    if (digits) graph.setEdge(wait, outcome, edge(undefined, digits));
  }
}

/** Lays out a model of RFC 959 section 6. */
export function stateGraph({ stages }: ReplyModel, words: StateWords): StateGraph {
  const graph: States = new Graph<GraphLabel, StateNode, StateEdge>();
  graph.setGraph({ rankdir: 'TB', nodesep: 5, edgesep: 4, ranksep: 20, marginx: margin, marginy: margin });
  graph.setNode('begin', node(words.begin));
  for (const outcome of outcomes) graph.setNode(outcome, node(words.outcome(outcome), outcome));
  stages.forEach((stage, index) => addStage(graph, stage, index, words));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: graph.nodes().map((id) => graph.node(id)),
    edges: graph.edges().map((id) => graph.edge(id)),
  };
}
