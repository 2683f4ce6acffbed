import { closeControl, type Branch, type Dialogue, type Party, type Step } from '../data/dialogue.ts';
import { isCode } from '../data/digits.ts';
import { factsOf } from '../data/replies.ts';

/** A reply among the steps of a path. */
export type Reply = Extract<Step, { kind: 'reply' }>;

/** One way through a dialogue, from its first step to its last. */
export interface Path {
  steps: readonly Step[];
  /** The step at which it leaves the usual way; undefined for that way itself. */
  turn: number | undefined;
}

/** The usual way, on which all is well. */
export function usualPath({ steps }: Dialogue): Path {
  return { steps, turn: undefined };
}

function isRefusal(code: number): boolean {
  return code >= 400 && code < 600;
}

function isCloser(code: number): boolean {
  return isCode(code) && factsOf(code).control === 'closes';
}

function branchesOf(step: Step): readonly Branch[] {
  return 'or' in step ? step.or : [];
}

/** What the reply of a branch answers: that of the reply whose place it takes, else of the last command before it. */
function replyOf({ code, text }: Branch, at: Step, before: readonly Step[]): Reply {
  if (at.kind === 'reply') return { ...at, code, text, or: [] };
  const last = before.findLast((step) => step.kind === 'command');
  return { kind: 'reply', code, text, answers: last?.verb ?? '', from: last?.to ?? 'server', or: [] };
}

function following(branch: Branch, rest: readonly Step[], by: Party): readonly Step[] {
  if (branch.after) return branch.after;
  if (!isRefusal(branch.code)) return rest;
  return isCloser(branch.code) ? [closeControl(by)] : [];
}

function pathOf(steps: readonly Step[], index: number, at: Step, branch: Branch): Path {
  const before = [...steps.slice(0, index), ...(branch.before ?? [])];
  const reply = replyOf(branch, at, before);
  return {
    steps: [...before, reply, ...following(branch, steps.slice(index + 1), reply.from)],
    turn: before.length,
  };
}

/** Every way through a dialogue: the usual one first, then one for each branch. */
export function pathsOf(dialogue: Dialogue): Path[] {
  const { steps } = dialogue;
  const turned = steps.flatMap((at, index) => branchesOf(at).map((branch) => pathOf(steps, index, at, branch)));
  return [usualPath(dialogue), ...turned];
}

/** The replies of a path, in order. */
export function repliesOf({ steps }: Path): Reply[] {
  return steps.filter((step) => step.kind === 'reply');
}

/** Every code that may come in a dialogue, ascending, each once. */
export function codesIn(dialogue: Dialogue): number[] {
  const found = pathsOf(dialogue).flatMap((path) => repliesOf(path).map(({ code }) => code));
  return [...new Set(found)].sort((a, b) => a - b);
}

/** The commands of a dialogue in the order of its usual way, then those of its branches, each once. */
export function verbsIn(dialogue: Dialogue): string[] {
  const steps = pathsOf(dialogue).flatMap((path) => path.steps);
  return [...new Set(steps.flatMap((step) => (step.kind === 'command' ? [step.verb] : [])))];
}

/** A path with the steps that a page is about. */
export interface MarkedPath extends Path {
  marked: readonly number[];
}

/** The reply of a path that a page about the code means: the one at which it turns, else the first. */
function indexOf({ steps, turn }: Path, code: number): number {
  const isIt = (step: Step | undefined) => step?.kind === 'reply' && step.code === code;
  return turn !== undefined && isIt(steps[turn]) ? turn : steps.findIndex(isIt);
}

/**
 * The way on which all of the codes come: the usual one if they do, else the one that turns last, because a refusal is
 * met more often the further one comes. Undefined where there is none.
 */
export function pathWith(dialogue: Dialogue, codes: readonly number[]): MarkedPath | undefined {
  const found = pathsOf(dialogue)
    .map((path) => ({ ...path, marked: codes.map((code) => indexOf(path, code)) }))
    .filter(({ marked }) => marked.every((index) => index >= 0));
  return found.find(({ turn }) => turn === undefined) ?? found.at(-1);
}

/** Whether a code comes where all is well, and not only instead of what should come. */
export function isUsual(dialogue: Dialogue, code: number): boolean {
  return dialogue.steps.some((step) => step.kind === 'reply' && step.code === code);
}

/** A reply with what it answers, and whether it comes inside TLS. */
export interface AnsweredReply {
  answers: string;
  code: number;
  isInTls: boolean;
}

/** The replies of a path as one would look for them in a session; up to its turn, where it has one. */
export function answersOf({ steps, turn }: Path): AnsweredReply[] {
  const own = turn === undefined ? steps : steps.slice(0, turn + 1);
  const secured = own.findIndex((step) => step.kind === 'secure' && step.connection === 'control');
  return own.flatMap((step, index) =>
    step.kind === 'reply' ? [{ answers: step.answers, code: step.code, isInTls: secured >= 0 && index > secured }] : [],
  );
}

/** A path in one line: the commands that are sent and the replies that come. */
export function summaryOf({ steps }: Path): string {
  return steps
    .flatMap((step) => {
      if (step.kind === 'command') return [step.verb];
      return step.kind === 'reply' ? [String(step.code)] : [];
    })
    .join(', ');
}
