// Ships to the browser when the search is opened.
import styles from './search-dialog.css?url';
import { isLang, localeOf } from '../../i18n/locales.ts';
import { hitItem } from './hit-item.ts';
import { search } from './pagefind.ts';
import type { SearchWords } from './search-words.ts';

// More than fits on a screen is not read.
const mostHits = 8;

let dialog: HTMLDialogElement | undefined;

/** The page of a code, where the whole input is one that the site has. */
export async function codeAddress(input: string, lang: string): Promise<string | undefined> {
  const code = /^\s*(\d{3})\s*$/.exec(input)?.[1];
  if (!code) return undefined;
  const { isCode } = await import('../../data/digits.ts');
  if (!isCode(Number(code))) return undefined;
  const prefix = isLang(lang) ? localeOf(lang).path : '';
  return prefix ? `/${prefix}/${code}/` : `/${code}/`;
}

function addStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}

function build(words: SearchWords): HTMLDialogElement {
  addStyles();
  const element = document.createElement('dialog');
  element.className = 'search';
  element.setAttribute('aria-label', words.label);
  const form = document.createElement('form');
  form.method = 'dialog';
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  input.setAttribute('aria-label', words.label);
  input.placeholder = words.placeholder;
  const close = document.createElement('button');
  Object.assign(close, { type: 'submit', value: 'close', formNoValidate: true, textContent: words.close });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  form.append(input, close);
  element.append(form, status, document.createElement('ol'));
  document.body.append(element);
  return element;
}

async function show(element: HTMLDialogElement, query: string, words: SearchWords, lang: string): Promise<void> {
  const status = element.querySelector('p');
  const list = element.querySelector('ol');
  if (!status || !list) return;
  if (!query.trim()) {
    status.textContent = words.hint;
    list.replaceChildren();
    return;
  }
  const direct = await codeAddress(query, lang);
  const first = direct
    ? [hitItem({ url: direct, title: words.goto.replace('{code}', query.trim()), excerpt: '' })]
    : [];
  try {
    const found = await search(query, mostHits);
    if (!found) return;
    const none = found.total === 0 && !direct;
    status.textContent = none
      ? words.none.replace('{query}', query)
      : words.some.replace('{n}', String(found.total + first.length));
    list.replaceChildren(...first, ...found.hits.map(hitItem));
  } catch {
    status.textContent = words.unavailable;
    list.replaceChildren(...first);
  }
}

/** Moves the focus among the input and the results with the arrow keys. */
function walk(element: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...element.querySelectorAll<HTMLElement>('input, ol a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))];
  event.preventDefault();
  next?.focus();
}

/** Opens the search of the page; `host` carries its words and its language, `typed` is what has been typed so far. */
export function openSearch(host: HTMLElement, typed: string): void {
  const words: SearchWords = JSON.parse(host.dataset['words'] ?? '{}');
  const lang = host.dataset['lang'] ?? 'en';
  if (!dialog) {
    const element = build(words);
    dialog = element;
    element.addEventListener('keydown', (event) => walk(element, event));
    element.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement) void show(element, event.target.value, words, lang);
    });
    element.querySelector('form')?.addEventListener('submit', (event) => {
      if (event.submitter && document.activeElement === event.submitter) return;
      event.preventDefault();
      void follow(element, lang);
    });
    element.addEventListener('click', (event) => {
      if (event.target === element) element.close();
    });
  }
  const input = dialog.querySelector('input');
  if (!input) return;
  if (!dialog.open) dialog.showModal();
  input.select();
  if (typed) input.value = typed;
  void show(dialog, input.value, words, lang);
}

/** Enter in the input: straight to the code, else to the first result. */
async function follow(element: HTMLDialogElement, lang: string): Promise<void> {
  const direct = await codeAddress(element.querySelector('input')?.value ?? '', lang);
  const address = direct ?? element.querySelector<HTMLAnchorElement>('ol a')?.href;
  if (address) location.assign(address);
}
