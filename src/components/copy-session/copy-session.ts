// Ships to the browser with every capture.

/** Shows its button, which copies the session as plain text: the lines, without arrows and numbers. */
class CopySession extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('template')?.content.textContent ?? '';
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy(button, text));
  }

  async copy(button: HTMLButtonElement, text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return; // The browser refuses; the lines can still be selected.
    }
    const before = button.textContent;
    button.textContent = this.dataset['copied'] ?? '';
    setTimeout(() => (button.textContent = before), 2000);
  }
}

customElements.define('copy-session', CopySession);
