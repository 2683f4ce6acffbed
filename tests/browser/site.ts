import { test as base, type Page } from '@playwright/test';
import { indexed, sample } from '../site/dist.ts';

/** The address of a page of the site under test. */
export function at(path: string): string {
  return new URL(path, process.env['SITE_UNDER_TEST']).href;
}

/** Every page that the sitemap lists, and of the captures a sample; `tests/site` holds that it lists them all. */
export const addresses: readonly string[] = indexed.filter((page) => sample.includes(page)).map(({ url }) => url);

/** One page of each kind, in each language. */
export const kinds: readonly string[] = ['', 'vi/'].flatMap((prefix) =>
  [
    '',
    '530/',
    '110/',
    '521/',
    'compare/220-vs-331/',
    'compare/500-vs-501/',
    'compare/',
    'sources/',
    'history/',
    'not-ftp/',
    'decode/',
    'problems/',
    'problems/tls-session-reuse-required/',
    '530/evidence/',
    'captures/',
    'captures/vsftpd/',
    'captures/vsftpd/wrong-password/',
    'captures/curl/retr-550/',
    'commands/',
    'commands/stor/',
    'servers/',
    'servers/vsftpd/',
    'clients/curl/',
    'situations/',
    'dialogues/',
    'dialogues/passive-transfer/',
    'guides/',
    'guides/which-code-to-send/',
    'guides/ftps-and-sftp/',
  ].map((path) => `/${prefix}${path}`),
);

/** A test that also fails on errors in the console and on requests to another host. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      // A page that does not exist is answered with 404, which Chromium reports; that is asked for.
      if (message.type() === 'error' && !/status of 404/.test(message.text())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(at('/'))) problems.push(`asked another host: ${url}`);
    });
    await use(page);
    base.expect(problems, 'errors in the browser').toEqual([]);
  },
});

export const { expect } = test;
