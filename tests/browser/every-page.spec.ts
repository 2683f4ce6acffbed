import AxeBuilder from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { addresses, at, expect, kinds, test } from './site.ts';

const narrow = { width: 320, height: 640 };
// Asking for violations only more than halves the time.
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

// Colours take most of the time, then the sizes of targets. They come from the styles, which all pages of a kind share, and
// are looked at there; the sizes on every fourth page besides.
const off = { enabled: false };
const withoutColours: RunOptions = { ...options, rules: { 'color-contrast': off, 'link-in-text-block': off } };
const withoutLooks: RunOptions = { ...options, rules: { ...withoutColours.rules, 'target-size': off } };

// A page has the same markup in every language; what differs is how long its words are, and whether they fit is asked of
// all. So of the translations every fourth is looked at in full.
const everyNth = 4;
const translations = locales.slice(1).map(({ path }) => `/${path}/`);
const isLookedAt = (address: string, index: number) =>
  index % everyNth === 0 || !translations.some((prefix) => address.startsWith(prefix));

// One browser page serves many addresses; opening one for each would take longer than looking at them.
const shares = Array.from({ length: 8 }, (_, share) => addresses.filter((_address, index) => index % 8 === share));

// Legacy mode spares a second page for each analysis; it matters only to frames, and there are none.
async function violations(page: Page, how: RunOptions = options): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options(how).setLegacyMode().analyze();
  return found.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 2)
        .map(({ html }) => html.slice(0, 120))
        .join(' ')}`,
  );
}

shares.forEach((share, index) => {
  test(`every page is accessible and fits 320 px, share ${index + 1}`, async ({ page }) => {
    test.setTimeout(480_000);
    for (const [index, address] of share.entries()) {
      const isWhole = isLookedAt(address, index);
      await page.setViewportSize(isWhole ? { width: 1280, height: 900 } : narrow);
      await page.goto(at(address));
      const how = index % everyNth === 0 ? withoutColours : withoutLooks;
      if (isWhole) expect(await violations(page, how), address).toEqual([]);
      await page.setViewportSize(narrow);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `${address} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
    }
  });
});

test('each kind of page is accessible, its colours too', async ({ page }) => {
  test.setTimeout(240_000);
  for (const address of kinds) {
    await page.goto(at(address));
    expect(await violations(page), address).toEqual([]);
  }
});

test.describe('in the dark', () => {
  test.describe.configure({ timeout: 240_000 });
  test.use({ colorScheme: 'dark' });
  test('each kind of page is accessible', async ({ page }) => {
    for (const address of kinds) {
      await page.goto(at(address));
      expect(await violations(page), address).toEqual([]);
    }
  });
  test('each kind of page is accessible on a phone', async ({ page }) => {
    await page.setViewportSize(narrow);
    for (const address of kinds) {
      await page.goto(at(address));
      expect(await violations(page), address).toEqual([]);
    }
  });
});

test('a page that is not accessible is found', async ({ page }) => {
  await page.goto(at('/530/'));
  await page.evaluate(() => document.querySelector('main')?.append(Object.assign(new Image(), { src: '/icon.svg' })));
  expect((await violations(page)).join()).toContain('image-alt');
});

// Where a page is cut while it arrives is chance: a line that comes in two pieces may wrap anew or push its neighbour.
// This is a fifth of what the web's own measure (Cumulative Layout Shift) calls good.
const mostShift = 0.02;

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const conditions = { offline: false, latency: 40, downloadThroughput: 60_000, uploadThroughput: 60_000 };
  await session.send('Network.emulateNetworkConditions', conditions);
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        void document.fonts.ready.then(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)));
      }),
  );
}

for (const width of [390, 1280]) {
  test(`nothing moves while a page arrives slowly, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await slowDown(page);
    for (const address of kinds) {
      await page.goto(at(address));
      expect(await shiftOf(page), address).toBeLessThan(mostShift);
    }
  });
}
