// Ships to the browser when the box is used.
import type { PageNames } from '../../data/page-names.ts';
import { isLang, localeOf } from '../../i18n/locales.ts';
import type { BoxWords } from './box-words.ts';
import type { Answer, Question } from './protocol.ts';
import { joinMarks, leftOut, logList, pageItems, pageList, part, remark } from './render.ts';
import { fragmentOf, textOf } from './share.ts';
import { allowOwnScripts } from '../own-scripts.ts';
import address from './decode-worker.ts?worker&url';

// Typing goes on faster than this.
const pause = 60;
// A text area with more freezes by itself; such a text is read like a file.
const longestTyped = 200_000;
// Beyond this, the words of a log would find everything and nothing.
const longestQuery = 160;
const mostHits = 6;

interface Box {
  results: Element;
  words: BoxWords;
  lang: string;
  prefix: string;
}

let worker: Worker | undefined;
let latest = 0;
let names: Promise<PageNames> | undefined;

function startWorker(): Worker {
  allowOwnScripts();
  worker ??= new Worker(address, { type: 'module' });
  return worker;
}

function ask(question: Omit<Question, 'id'>): Promise<Answer> {
  const own = startWorker();
  const id = ++latest;
  own.postMessage({ ...question, id });
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.id !== id) return;
      own.removeEventListener('message', hear);
      resolve(data);
    };
    own.addEventListener('message', hear);
    own.addEventListener('error', () => reject(new Error('the worker could not be started')), { once: true });
  });
}

function loadNames(lang: string): Promise<PageNames> {
  names ??= fetch(`/names/${lang}.json`).then((response) => response.json());
  return names;
}

/** The hits of the site's own search that the answer does not have yet. */
async function furtherHits(text: string, shown: ReadonlySet<string>): Promise<HTMLLIElement[]> {
  const [{ search }, { hitItem }] = await Promise.all([
    import('../site-search/pagefind.ts'),
    import('../site-search/hit-item.ts'),
  ]);
  const found = await search(text.trim().replace(/\s+/g, ' '), mostHits);
  return (found?.hits ?? []).filter(({ url }) => !shown.has(url)).map(hitItem);
}

async function show(box: Box, answer: Answer, text: string): Promise<void> {
  const { results, words, lang, prefix } = box;
  const isCurrent = () => answer.id === latest;
  const items = pageItems(answer.pages, await loadNames(lang));
  if (!isCurrent()) return;
  if (answer.error) {
    results.replaceChildren(remark(words.failed));
    return;
  }
  const list = pageList(items, answer, prefix);
  const isLog = answer.lines.length > 1;
  const title = items[0]?.path.startsWith('problems/') ? words.problems : words.pages;
  const pages = items.length > 0 ? part(title, list) : undefined;
  const log = isLog ? logList(answer, isCurrent) : undefined;
  const verdict = answer.verdict && (answer.isKnown || items.length === 0) ? remark(answer.verdict) : undefined;
  const logPart =
    log && part(words.log, log, ...[leftOut(answer, words), shareButton(box, answer)].flatMap((one) => one ?? []));
  results.classList.toggle('with-log', isLog);
  results.replaceChildren(...[verdict, pages, logPart].flatMap((one) => one ?? []));
  if (pages && log) joinMarks(pages, log);
  if (isLog || text.trim().length > longestQuery) return;
  const shown = new Set(items.map(({ path }) => prefix + path));
  const further = await furtherHits(text, shown).catch(() => []);
  if (!isCurrent() || further.length === 0) return;
  const more = document.createElement('ol');
  more.append(...further);
  verdict?.remove();
  results.append(part(words.further, more));
}

function shareButton({ words }: Box, { lines }: Answer): HTMLElement {
  const row = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'word';
  button.textContent = words.share;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => void share());
  row.append(button, ' ', status);
  return row;

  // What is shown has its passwords masked; what was pasted has not.
  async function share(): Promise<void> {
    const fragment = await fragmentOf(lines.map(({ text }) => text).join('\n'));
    if (!fragment) {
      status.textContent = words.tooLong;
      return;
    }
    history.replaceState(null, '', fragment);
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = words.shared;
    } catch {
      // The browser refuses; the address bar has the link all the same.
    }
  }
}

function goToCode(text: string, box: Box): boolean {
  const code = /^\s*([1-6]\d\d)\s*$/.exec(text)?.[1];
  if (!code) return false;
  void loadNames(box.lang).then(({ codes }) => {
    if (codes[code]) location.assign(`${box.prefix}${code}/`);
  });
  return true;
}

async function readFile(box: Box, area: HTMLTextAreaElement, file: File): Promise<void> {
  const { results, words, lang } = box;
  results.replaceChildren(remark(words.reading.replace('{name}', file.name)));
  const answer = await ask({ lang, file });
  area.placeholder = words.read.replace('{name}', file.name).replace('{n}', String(answer.total));
  await show(box, answer, '');
}

function onText(box: Box, area: HTMLTextAreaElement): void {
  const text = area.value;
  if (!text.trim()) {
    latest += 1;
    box.results.replaceChildren();
    return;
  }
  box.results.setAttribute('aria-busy', 'true');
  const asked = ask({ lang: box.lang, text });
  const own = latest;
  asked
    .then((answer) => show(box, answer, text))
    .catch(() => box.results.replaceChildren(remark(box.words.failed)))
    .finally(() => {
      if (own === latest) box.results.setAttribute('aria-busy', 'false');
    });
}

function acceptFiles(box: Box, host: HTMLElement, area: HTMLTextAreaElement): void {
  const take = (file: File | undefined | null): void => {
    if (!file) return;
    area.value = '';
    void readFile(box, area, file);
  };
  host.addEventListener('dragover', (event) => event.preventDefault());
  host.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  });
  host.querySelector('input[type="file"]')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) take(target.files?.[0]);
  });
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (text.length <= longestTyped) return;
    event.preventDefault();
    take(new File([text], 'log'));
  });
}

/** Makes the box answer. Called once, when it is used for the first time. */
export async function attach(host: HTMLElement, area: HTMLTextAreaElement): Promise<void> {
  const results = host.querySelector('[data-results]');
  const form = host.querySelector('form');
  if (!results || !form || host.dataset['attached']) return;
  host.dataset['attached'] = 'yes';
  const lang = document.documentElement.lang;
  const path = isLang(lang) ? localeOf(lang).path : '';
  const words: BoxWords = JSON.parse(host.dataset['words'] ?? '{}');
  const box: Box = { results, words, lang, prefix: path ? `/${path}/` : '/' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Asked twice for one text, the second answer would take the place of the first under the reader's pointer.
  const answer = (): void => {
    clearTimeout(timer);
    onText(box, area);
  };
  area.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(answer, pause);
  });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || area.value.includes('\n')) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!goToCode(area.value, box)) answer();
  });
  acceptFiles(box, host, area);
  const shared = await textOf(location.hash);
  if (shared !== undefined) area.value = shared;
  // Enter was pressed before anybody listened.
  const isEntered = shared === undefined && /^[^\n]+\n$/.test(area.value);
  if (isEntered) {
    area.value = area.value.trimEnd();
    form.requestSubmit();
  } else if (area.value) answer();
}
