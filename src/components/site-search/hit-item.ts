// Ships to the browser when the search is used.
import type { Hit } from './pagefind.ts';

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };

function plain(escaped: string): string {
  return escaped.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Pagefind escapes the text of a page and adds nothing but `<mark>`; that is read here, and nothing is parsed as HTML. */
function excerptElement(excerpt: string): HTMLParagraphElement {
  const words = document.createElement('p');
  excerpt.split(/<mark>(.*?)<\/mark>/).forEach((part, at) => {
    if (at % 2 === 0) {
      words.append(plain(part));
      return;
    }
    const mark = document.createElement('mark');
    mark.textContent = plain(part);
    words.append(mark);
  });
  return words;
}

/** A search result as a list item: a link, and the words around what was found. */
export function hitItem({ url, title, excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link);
  if (excerpt) {
    item.append(excerptElement(excerpt));
  }
  return item;
}
