// Ships to the browser when the search is used.
import type { Hit } from './pagefind.ts';

/** A search result as a list item: a link, and the words around what was found. */
export function hitItem({ url, title, excerpt }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link);
  if (excerpt) {
    const words = document.createElement('p');
    // Pagefind escapes the text of the page and adds nothing but <mark>.
    words.innerHTML = excerpt;
    item.append(words);
  }
  return item;
}
