import type { Page } from '@playwright/test';

/** A question with the pages that answer it, as paths of the site with their language: `/vi/530/`. */
export interface Query {
  lang: string;
  query: string;
  pages: readonly string[];
}

/** The home page of a language. */
export function homeOf(lang: string): string {
  return lang === 'en' ? '/' : `/${lang}/`;
}

/** Types a question into the box of the page that is open, and returns the links of the answer in their order. */
export async function askBox(page: Page, query: string): Promise<string[]> {
  const results = page.locator('[data-results]');
  await results.evaluate((element) => element.removeAttribute('aria-busy'));
  await page.locator('textarea[name="q"]').fill(query);
  await results.and(page.locator('[aria-busy="false"]')).waitFor({ state: 'attached' });
  return results
    .locator('a')
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.pathname] : [])));
}

/** The place of the first right page among the links, from 0; -1 when there is none. */
export function placeOf({ pages }: Query, links: readonly string[]): number {
  return links.findIndex((link) => pages.includes(link));
}
