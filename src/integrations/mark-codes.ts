import { defineHastPlugin } from 'satteri';
import { classOf, isCode } from '../data/digits.ts';
import { codeMention } from '../data/code-mention.ts';

// In `530 Login incorrect.` the code is what the line begins with.
const replyLine = /^([1-6]\d\d)(?=[ -]|$)/;

interface TextNode {
  type: 'text';
  value: string;
}

interface ElementNode {
  type: 'element';
  tagName: 'span' | 'i';
  properties: { className?: string[] };
  children: MarkedNode[];
}

type MarkedNode = TextNode | ElementNode;

function text(value: string): TextNode[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

// As Code.astro writes it.
function codeElement(code: string): ElementNode {
  const digit: ElementNode = { type: 'element', tagName: 'i', properties: {}, children: text(code.slice(0, 1)) };
  const className = ['n', `k${classOf(Number(code))}`];
  return { type: 'element', tagName: 'span', properties: { className }, children: [digit, ...text(code.slice(1))] };
}

/** Splits a text at the codes that it mentions; undefined when it mentions none. */
export function markedCodes(value: string): MarkedNode[] | undefined {
  const parts = value.split(codeMention);
  const nodes = parts.flatMap((part, at): MarkedNode[] =>
    at % 2 === 1 && isCode(Number(part)) ? [codeElement(part)] : text(part),
  );
  return nodes.some(({ type }) => type === 'element') ? nodes : undefined;
}

function markedReplyLine(value: string): MarkedNode[] | undefined {
  const code = replyLine.exec(value)?.[1];
  if (!code || !isCode(Number(code))) return undefined;
  const className = ['class', `k${classOf(Number(code))}`];
  return [
    { type: 'element', tagName: 'span', properties: { className }, children: text(value.slice(0, 1)) },
    ...text(value.slice(1)),
  ];
}

/** Gives the first digit of every code in prose the colour of its class. Links are left to their own component. */
export const markCodes = defineHastPlugin({
  name: 'mark-codes',
  text(node, ctx) {
    const parent = ctx.parent(node);
    const tag = parent?.type === 'element' ? parent.tagName : '';
    if (tag === 'a' || tag === 'pre') return;
    const grand = parent && parent.type === 'element' ? ctx.parent(parent) : undefined;
    if (grand?.type === 'element' && grand.tagName === 'pre') return;
    const nodes = tag === 'code' ? markedReplyLine(node.value) : markedCodes(node.value);
    if (nodes) ctx.replaceNode(node, nodes);
  },
});
