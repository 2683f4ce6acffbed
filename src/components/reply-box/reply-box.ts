// Ships to the browser on the pages with the box; all else comes when the box is used.

/** Explains what is typed, pasted or dropped. */
class ReplyBox extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea');
    if (!area) return;
    const begin = () => import('./answering.ts').then(({ attach }) => attach(this, area));
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) area.value = asked;
    if (area.value || location.hash.startsWith('#log=')) void begin();
    else
      for (const name of ['focus', 'dragenter', 'pointerenter'])
        this.addEventListener(name, begin, { once: true, capture: true });
  }
}

customElements.define('reply-box', ReplyBox);
