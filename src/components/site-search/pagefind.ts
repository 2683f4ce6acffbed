// Ships to the browser when the search is used.
import { allowOwnScripts } from '../own-scripts.ts';

/** One hit of Pagefind, as far as it is shown. */
export interface Hit {
  url: string;
  title: string;
  /** Text with `<mark>` around what was found, escaped by Pagefind. */
  excerpt: string;
}

interface PagefindResult {
  data(): Promise<{ url: string; meta: Record<string, string>; excerpt: string }>;
}

interface Pagefind {
  debouncedSearch(query: string, options?: object, timeout?: number): Promise<{ results: PagefindResult[] } | null>;
}

// The build writes the index beside the pages; its address must not be resolved by the bundler.
const address = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  allowOwnScripts();
  loading ??= import(/* @vite-ignore */ address);
  return loading;
}

/**
 * Searches the pages in the language of this page. Resolves to null when a newer search has taken over; rejects when
 * the index cannot be loaded, as while developing.
 */
export async function search(query: string, most: number): Promise<{ total: number; hits: Hit[] } | null> {
  const pagefind = await load();
  const found = await pagefind.debouncedSearch(query, {}, 120);
  if (!found) return null;
  const hits = await Promise.all(
    found.results.slice(0, most).map(async (result) => {
      const { url, meta, excerpt } = await result.data();
      return { url, title: meta['title'] ?? url, excerpt };
    }),
  );
  return { total: found.results.length, hits };
}
