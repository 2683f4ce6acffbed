// Ships to the browser on every page.

/** Makes each `a.anchor` copy its address, besides going there. */
class CopyLinks extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const anchor = event.target.closest<HTMLAnchorElement>('a.anchor');
      if (anchor) void this.copy(anchor.href);
    });
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return; // The browser refuses; the address bar shows the link all the same.
    }
    this.textContent = this.dataset['copied'] ?? '';
    setTimeout(() => (this.textContent = ''), 2000);
  }
}

customElements.define('copy-links', CopyLinks);
