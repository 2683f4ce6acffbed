import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A built page: its address within the site, and its HTML. */
export interface BuiltPage {
  url: string;
  file: string;
  html: string;
}

/** Every file of the site, relative to `dist`, with forward slashes. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

/** Reads a file of the site as text. */
export function read(file: string): string {
  return readFileSync(dist + file, 'utf8');
}

/** Every HTML page, with redirects and the page for what does not exist. */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, file, html: read(file) }));

/** Whether this is the address of a capture's page. */
export function isCapture(url: string): boolean {
  return /\/captures\/[^/]+\/[^/]+\/$/.test(url);
}

// Captures have thousands of pages, all made by the same few parts.
const everyNth = 40;

/** Every page but the captures, and some of those: what looks at each page for long looks at these. */
export const sample: readonly BuiltPage[] = [
  ...pages.filter(({ url }) => !isCapture(url)),
  ...pages.filter(({ url }) => isCapture(url)).filter((_page, index) => index % everyNth === 0),
];

/** Whether a page only leads to another. */
export function isMoved({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** The pages that a search engine shall show. */
export const indexed: readonly BuiltPage[] = pages.filter((page) => !page.html.includes('content="noindex"'));

/** The values of an attribute in a page. */
export function attributes(html: string, name: string): string[] {
  const withoutScripts = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return [...withoutScripts.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
}

/** The first group of a pattern in a page; an empty string when it is not there. */
export function find(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

/** The size of what goes over the wire, in bytes. */
export function compressed(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
