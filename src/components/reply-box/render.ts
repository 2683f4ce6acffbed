// Ships to the browser with the decoder.
import type { PageNames } from '../../data/page-names.ts';
import { codeElement } from '../code-element.ts';
import type { BoxWords } from './box-words.ts';
import type { AnnotatedFinding, AnnotatedLine, Answer } from './protocol.ts';

/** A page that answers: its address, its name, and what more is said of it. */
export interface PageItem {
  path: string;
  code: number | undefined;
  name: string;
  about: string;
}

/** The names of the pages of an answer, in its order; pages without a name do not exist in this language. */
export function pageItems(pages: readonly string[], names: PageNames): PageItem[] {
  return pages.flatMap((path): PageItem[] => {
    const [part = '', id = ''] = path.split('/');
    if (part === 'compare') return names.pairs[id] ? [{ path, code: undefined, name: names.pairs[id], about: '' }] : [];
    if (part === 'problems') {
      const problem = Object.entries(names.problems).find(([key]) => key === id)?.[1];
      return problem ? [{ path, code: undefined, name: problem.name, about: problem.summary }] : [];
    }
    const named = [...Object.entries(names.commands), ...Object.entries(names.software)].find(
      ([, page]) => page.path === path,
    );
    if (named) {
      const [key, page] = named;
      const name = part === 'commands' ? `${key}: ${page.name}` : page.name;
      return [{ path, code: undefined, name, about: page.summary }];
    }
    const name = names.codes[part];
    return name ? [{ path, code: Number(part), name, about: '' }] : [];
  });
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Text as the pages write it: what stands between backticks is code. */
function prose(text: string): (string | HTMLElement)[] {
  return text.split('`').map((part, place) => (place % 2 === 1 ? element('code', '', part) : part));
}

function pageElement(
  { path, code, name, about }: PageItem,
  prefix: string,
  finding: AnnotatedFinding | undefined,
): HTMLLIElement {
  const item = element('li');
  const link = element('a');
  link.href = prefix + path;
  if (code !== undefined) link.append(codeElement('span', code), ' ');
  link.append(...prose(name));
  item.append(link);
  if (about) {
    const says = element('p');
    says.append(...prose(about));
    item.append(says);
  }
  if (finding) {
    item.dataset['lines'] = finding.lines.join(' ');
    item.append(element('p', 'proof', finding.says));
  }
  return item;
}

/** The list of pages that answer, each problem with the lines that prove it. */
export function pageList(items: readonly PageItem[], { findings }: Answer, prefix: string): HTMLOListElement {
  const list = element('ol');
  const findingOf = (path: string) => findings.find(({ problem }) => path === `problems/${problem}/`);
  list.append(...items.map((item) => pageElement(item, prefix, findingOf(item.path))));
  return list;
}

const arrows = { client: '→', server: '←', local: '·', other: '' } as const;

function lineElement(
  { index, text, side, isFailure, notes }: AnnotatedLine,
  proofs: ReadonlyMap<number, number>,
): HTMLLIElement {
  const item = element('li', isFailure ? `${side} failure` : side);
  item.dataset['line'] = String(index);
  item.value = index + 1;
  const proof = proofs.get(index);
  if (proof !== undefined) {
    item.dataset['finding'] = String(proof);
    item.tabIndex = 0;
  }
  const arrow = element('i', '', arrows[side]);
  arrow.setAttribute('aria-hidden', 'true');
  item.append(arrow, element('code', '', text));
  if (notes) item.append(element('small', '', notes));
  return item;
}

// Lines are drawn in portions, so that no frame is late.
const portion = 20;

// The heights of lines that were never in sight are estimates, and grow while one looks.
const mostLooks = 6;

/** Scrolls the log, and not the page, to a line that is out of sight. */
function reveal(log: HTMLElement, index: number, looks = mostLooks): void {
  const line = log.querySelector<HTMLElement>(`[data-line="${index}"]`);
  if (!line) return;
  const from = line.offsetTop - log.scrollTop;
  if (from < 0 || from + line.offsetHeight > log.clientHeight) log.scrollTop = line.offsetTop - log.clientHeight / 2;
  if (looks > 1) requestAnimationFrame(() => reveal(log, index, looks - 1));
}

/** Waits until half of the log is in sight: before, the heights of its lines are estimates. */
function onceSeen(log: HTMLElement, then: () => void): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      then();
    },
    { threshold: 0.5 },
  );
  observer.observe(log);
}

/** The log with a few words beside each line. Draws the first portion at once and the others as the browser has time. */
export function logList({ lines, findings }: Answer, isCurrent: () => boolean): HTMLOListElement {
  const list = element('ol', lines.length > portion ? 'log long' : 'log');
  const proofs = new Map(
    findings.flatMap((finding, place) => finding.lines.map((line) => [line, place] as const)).reverse(),
  );
  // What went wrong is what one looks for, and not how it began.
  const [first = -1] = findings[0]?.lines ?? [];
  const draw = (from: number): void => {
    if (!isCurrent()) return;
    const drawn = lines.slice(from, from + portion);
    list.append(...drawn.map((line) => lineElement(line, proofs)));
    if (drawn.some(({ index }) => index === first)) onceSeen(list, () => list.scrollTop === 0 && reveal(list, first));
    if (from + portion < lines.length) setTimeout(() => draw(from + portion));
  };
  draw(0);
  return list;
}

/** Marks the lines of a problem while it is pointed at or focused, and the problem while one of its lines is. */
export function joinMarks(pages: HTMLElement, log: HTMLElement): void {
  const mark = (event: Event, on: boolean): void => {
    if (!(event.target instanceof Element)) return;
    const item = event.target.closest<HTMLElement>('li');
    const lines = item?.dataset['lines']?.split(' ') ?? [];
    for (const line of lines) log.querySelector(`[data-line="${line}"]`)?.classList.toggle('marked', on);
    if (on && lines.length > 0) reveal(log, Number(lines[0]));
    const line = item?.dataset['line'];
    if (line === undefined) return;
    for (const other of pages.querySelectorAll<HTMLElement>('[data-lines]')) {
      if (other.dataset['lines']?.split(' ').includes(line)) other.classList.toggle('marked', on);
    }
  };
  for (const part of [pages, log]) {
    for (const name of ['pointerover', 'focusin']) part.addEventListener(name, (event) => mark(event, true));
    for (const name of ['pointerout', 'focusout']) part.addEventListener(name, (event) => mark(event, false));
  }
}

/** A heading and what stands under it. */
export function part(title: string, ...content: (Node | string)[]): HTMLElement {
  const made = element('div');
  made.append(element('h2', '', title), ...content);
  return made;
}

/** What the box says when it has nothing else to say. */
export function remark(text: string): HTMLParagraphElement {
  return element('p', 'remark', text);
}

/** A sentence about lines that are not shown; undefined when all are. */
export function leftOut({ total, lines }: Answer, words: BoxWords): HTMLParagraphElement | undefined {
  const more = total - lines.length;
  return more > 0 && lines.length > 0 ? remark(words.moreLines.replace('{n}', String(more))) : undefined;
}
