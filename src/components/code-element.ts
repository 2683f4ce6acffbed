// Ships to the browser with whatever lists codes there.

/** A code as Code.astro writes it; `tag` is `a` where it is a link itself. */
export function codeElement<Tag extends 'a' | 'span'>(tag: Tag, code: number): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const digits = String(code);
  const first = document.createElement('i');
  first.textContent = digits.slice(0, 1);
  element.className = `n k${first.textContent}`;
  element.append(first, digits.slice(1));
  return element;
}
