import type { Drawing, Label, Run, Shape } from './shapes.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function classOf(look: string): string {
  return look ? ` class="${look}"` : '';
}

// Per cent have a digit after the point at most, pixels none.
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function runOf({ text, look }: Run): string {
  return look ? `<tspan class="${look}">${escaped(text)}</tspan>` : escaped(text);
}

function labelOf({ x, shift, y, anchor, size, runs, look }: Label): string {
  const place = `x="${round(x)}%" y="${round(y)}"${shift ? ` dx="${shift}"` : ''}`;
  const aligned = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text ${place}${aligned}${classOf(`${look} f${size}`)}>${runs.map(runOf).join('')}</text>`;
}

function shapeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const { x1, x2, y1, y2, shift, look } = shape;
      const moved = shift ? ` transform="translate(${shift})"` : '';
      return `<line x1="${round(x1)}%" x2="${round(x2)}%" y1="${round(y1)}" y2="${round(y2)}"${moved}${classOf(look)}/>`;
    }
    case 'box': {
      const { x, width, y, height, look } = shape;
      return `<rect x="${round(x)}%" width="${round(width)}%" y="${round(y)}" height="${round(height)}"${classOf(look)}/>`;
    }
    case 'mark':
      return `<svg x="${round(shape.x)}%" y="${round(shape.y)}" overflow="visible"><path d="${shape.d}"${classOf(shape.look)}/></svg>`;
    case 'label':
      return labelOf(shape);
  }
}

/** What an SVG says of itself to those who do not see it. */
export interface Spoken {
  /** Unique in the page. */
  id: string;
  title: string;
  description: string;
}

function head({ id, title, description }: Spoken): string {
  return `<title id="${id}">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
}

/** A drawing as an element of a page. */
export function inlineSvg({ shapes, height }: Drawing, spoken: Spoken, className: string): string {
  const names = `role="img" aria-labelledby="${spoken.id} ${spoken.id}-desc"`;
  return `<svg class="${className}" width="100%" height="${Math.ceil(height)}" ${names}>${head(spoken)}${shapes.map(shapeOf).join('')}</svg>`;
}

/** A drawing as a file of its own, with its style. */
export function svgFile({ shapes, height }: Drawing, spoken: Spoken, style: string): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="100%" height="${Math.ceil(height)}">`;
  return `${open}${head(spoken)}<style>${style}</style>${shapes.map(shapeOf).join('')}</svg>`;
}
