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
      if (
        event.defaultPrevented ||
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      )
        return;
      event.preventDefault();
      void this.open();
    });
  }

  /** Opens the dialog; what is typed while it arrives is not lost. */
  async open(): Promise<void> {
    let typed = '';
    const collect = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      typed += event.key;
    };
    document.addEventListener('keydown', collect, true);
    try {
      const { openSearch } = await import('./search-dialog.ts');
      openSearch(this, typed);
    } finally {
      document.removeEventListener('keydown', collect, true);
    }
  }
}

customElements.define('site-search', SiteSearch);
