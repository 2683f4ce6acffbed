// Ships to the browser with every code page.

/** Fills a fold, when it is opened for the first time, with the part of another page that its link names. */
class FoldOut extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('details')?.addEventListener('toggle', () => this.fill(), { once: true });
  }

  fill(): void {
    const link = this.querySelector<HTMLAnchorElement>('p > a');
    if (!link) return;
    // Unlike a parser of strings, a request for a document cannot run what it brings.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const part = request.responseXML?.querySelector(link.hash);
      if (part) link.parentElement?.replaceWith(document.adoptNode(part));
    });
    request.open('GET', link.href);
    request.send();
  }
}

customElements.define('fold-out', FoldOut);
