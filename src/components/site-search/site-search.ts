// Ships to the browser on every page; the dialog itself and the index arrive when it is opened.

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Opens the search with its button or with `/`. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.open());
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      void this.open();
    });
  }

  async open(): Promise<void> {
    const { openSearch } = await import('./search-dialog.ts');
    openSearch(this);
  }
}

customElements.define('site-search', SiteSearch);
