// Ships to the browser on every page.

const order = ['system', 'light', 'dark'] as const;
type Theme = (typeof order)[number];

function stored(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function remember(theme: Theme): void {
  const root = document.documentElement;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then lasts for this page.
  }
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** A button that goes round system, light, dark, and says which is on. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const show = () => {
      const theme = stored();
      const word = button.dataset[theme] ?? theme;
      const label = (button.dataset['label'] ?? '').replace('{theme}', word);
      button.textContent = word;
      button.setAttribute('aria-label', label);
    };
    button.addEventListener('click', () => {
      remember(order[(order.indexOf(stored()) + 1) % order.length] ?? 'system');
      show();
    });
    show();
  }
}

customElements.define('theme-switch', ThemeSwitch);
