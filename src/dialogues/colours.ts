const names = ['paper', 'sunk', 'wire', 'ink', 'soft', ...[1, 2, 3, 4, 5, 6].map((digit) => `class-${digit}`)];

function declared(block: string, wanted: readonly string[]): string {
  return wanted
    .map((name) => {
      const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(block)?.[1];
      if (value === undefined) throw new Error(`src/styles/tokens.css: --${name} is missing; the drawings need it`);
      return `--${name}:${value}`;
    })
    .join(';');
}

function block(css: string, selector: string): string {
  const from = css.indexOf(`\n${selector} {`);
  if (from < 0) throw new Error(`src/styles/tokens.css: there is no rule for ${selector}; the drawings need it`);
  return css.slice(from, css.indexOf('}', from));
}

/**
 * The style of a drawing that is a file of its own: the colours and faces of the site's tokens, in light and dark, and the
 * rules of the drawings. Its theme is that of the picture in the page.
 */
export function fileStyle(tokens: string, rules: string): string {
  const light = declared(block(tokens, ':root'), [...names, 'face-text', 'face-wire']);
  const dark = declared(block(tokens, "[data-theme='dark']"), names);
  const classes = [1, 2, 3, 4, 5, 6].map((digit) => `.k${digit}{--class:var(--class-${digit})}`).join('');
  const small = rules
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':');
  return `:root{${light}}@media(prefers-color-scheme:dark){:root{${dark}}}${classes}${small.trim()}`;
}
