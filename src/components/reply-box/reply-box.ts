// Ships to the browser on the home page.
import type { SearchWords } from '../site-search/search-words.ts';
import { codeElement } from '../code-element.ts';
import { codesIn } from './codes-in.ts';

// Beyond this, the words of a log would find everything and nothing; its codes have been read by then.
const longestQuery = 160;
const mostHits = 6;

/** Finds the links of the grid below, which name every code of the site. */
function gridLink(code: number): HTMLAnchorElement | null {
  return document.querySelector(`[data-code="${code}"]`);
}

function codeItem(code: number): HTMLLIElement | undefined {
  const found = gridLink(code);
  if (!found) return undefined;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = found.href;
  link.append(codeElement('span', code), ` ${found.title}`);
  item.append(link);
  return item;
}

/** Explains what is typed or pasted: the codes in it first, then the pages that its words are found on. */
class ReplyBox extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    const form = this.querySelector('form');
    if (!area || !form) return;
    const words: SearchWords = JSON.parse(this.dataset['words'] ?? '{}');
    area.addEventListener('input', () => void this.answer(area.value, words));
    area.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || area.value.includes('\n')) return;
      event.preventDefault();
      form.requestSubmit();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const alone = /^\s*(\d{3})\s*$/.exec(area.value)?.[1];
      const link = alone ? gridLink(Number(alone)) : null;
      if (link) location.assign(link.href);
      else void this.answer(area.value, words);
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) {
      area.value = asked;
      void this.answer(asked, words);
    }
  }

  async answer(text: string, words: SearchWords): Promise<void> {
    const results = this.querySelector('[data-results]');
    if (!results) return;
    if (!text.trim()) {
      results.replaceChildren();
      return;
    }
    const list = document.createElement('ol');
    list.append(...codesIn(text, (code) => gridLink(code) !== null).flatMap((code) => codeItem(code) ?? []));
    results.replaceChildren(list);
    if (text.trim().length > longestQuery) return;
    const status = document.createElement('p');
    try {
      const [{ search }, { hitItem }] = await Promise.all([
        import('../site-search/pagefind.ts'),
        import('../site-search/hit-item.ts'),
      ]);
      const found = await search(text.trim().replace(/\s+/g, ' '), mostHits);
      if (!found) return;
      const shown = new Set([...list.querySelectorAll('a')].map((link) => link.pathname));
      list.append(...found.hits.filter(({ url }) => !shown.has(url)).map(hitItem));
      if (list.childElementCount === 0) status.textContent = words.none.replace('{query}', text.trim());
    } catch {
      status.textContent = words.unavailable;
    }
    if (status.textContent) results.append(status);
  }
}

customElements.define('reply-box', ReplyBox);
