import { writeFileSync } from 'node:fs';
import { test as plainTest, type Page } from '@playwright/test';
import { askBox, homeOf, placeOf } from './ask-box.ts';
import { queries } from './queries.ts';
import { at, expect, test } from './site.ts';

const log = `Status: Connecting to 203.0.113.5:21...
Response: 220 Welcome
Command: USER anna
Response: 331 Password required
Command: PASS hunter2secret
Response: 230 Logged in
Command: PASV
Response: 227 Entering Passive Mode (192,168,0,10,195,89)
Command: MLSD
Error: Connection timed out after 20 seconds of inactivity
Error: Failed to retrieve directory listing`;

test('the box puts the right page first, or among the first three', async ({ page }) => {
  const missed: string[] = [];
  let first = 0;
  let open = '';
  for (const query of queries) {
    if (open !== query.lang) await page.goto(at(homeOf(query.lang)));
    open = query.lang;
    const links = await askBox(page, query.query);
    const place = placeOf(query, links);
    if (place === 0) first += 1;
    if (place < 0 || place > 2) missed.push(`${query.query}: ${links.slice(0, 3).join(' ')}`);
  }
  expect(missed).toEqual([]);
  expect(first).toBeGreaterThanOrEqual(queries.length * 0.9);
});

test('a log is explained line by line, its password masked, and problem and lines mark each other', async ({
  page,
}) => {
  await page.goto(at('/decode/'));
  const links = await askBox(page, log);
  expect(links.slice(0, 2).join()).toMatch(/private-ip-in-pasv|passive-port-blocked/);
  const results = page.locator('[data-results]');
  await expect(results.locator('.log > li')).toHaveCount(log.split('\n').length);
  await expect(results).not.toContainText('hunter2secret');
  await results.locator('[data-lines] a').first().focus();
  await expect(results.locator('.log .marked').first()).toBeVisible();
  await results.locator('.log li[tabindex="0"]').first().focus();
  await expect(results.locator('[data-lines].marked').first()).toBeVisible();
});

test('a long log opens at the line that shows the problem, and goes to it again when the problem is pointed at', async ({
  page,
}) => {
  // Lines break on a phone, and are higher than was guessed.
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(at('/decode/'));
  await askBox(
    page,
    `${'Command: NOOP\nResponse: 200 NOOP, and more words than fit into one line of a phone\n'.repeat(60)}${log}`,
  );
  const shown = page.locator('[data-results] .log');
  const isInSight = () =>
    shown.evaluate((list) => {
      const line = list.querySelector('li.failure')?.getBoundingClientRect();
      const { top, bottom } = list.getBoundingClientRect();
      return line !== undefined && line.top >= top && line.bottom <= bottom;
    });
  await shown.scrollIntoViewIfNeeded();
  await expect.poll(isInSight).toBe(true);
  const scrolledUp = () => shown.evaluate((list) => list.scrollTo(0, 0)).then(isInSight);
  await expect.poll(scrolledUp).toBe(false);
  await page.locator('[data-results] [data-lines] a').first().focus();
  await expect.poll(isInSight).toBe(true);
});

test('a log without a fault names no problem', async ({ page }) => {
  await page.goto(at('/vi/decode/'));
  await askBox(page, '220 Hi\nUSER anna\n331 Password\nPASS x\n230 Logged in\nQUIT\n221 Bye');
  await expect(page.locator('[data-results] [data-lines]')).toHaveCount(0);
  await expect(page.locator('[data-results]')).toContainText('không có lỗi nào');
});

test('a code alone goes to its page', async ({ page }) => {
  await page.goto(at('/vi/'));
  await page.locator('textarea[name="q"]').fill('426');
  await page.locator('textarea[name="q"]').press('Enter');
  await page.waitForURL(at('/vi/426/'));
});

test('Enter counts also when it is pressed before the box can answer', async ({ page }) => {
  await page.route(/answering/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(at('/'));
  await page.locator('textarea[name="q"]').pressSequentially('426\n');
  await page.waitForURL(at('/426/'));
});

test('an answer names the server as its makers do, and writes commands as the pages do', async ({ page }) => {
  await page.goto(at('/decode/'));
  await askBox(
    page,
    '220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------\n421 Sorry, cleartext sessions are not accepted on this server.',
  );
  const results = page.locator('[data-results]');
  await expect(results).toContainText('Server software: Pure-FTPd');
  await expect(results.locator('p code').first()).toHaveText('AUTH TLS');
  await expect(results.locator('ol').first()).not.toContainText('`');
});

test('markup that is pasted is shown as text', async ({ page }) => {
  const markup = '530 <img src=x onerror="document.title=1"><script>document.title=2</script><b>bold</b>\n331 <i>x</i>';
  await page.goto(at('/decode/'));
  const title = await page.title();
  await askBox(page, markup);
  const results = page.locator('[data-results]');
  await expect(results.locator('img, script, b')).toHaveCount(0);
  await expect(results).toContainText('<img src=x');
  expect(await page.title()).toBe(title);
});

plainTest('text cannot become script: the policy asks for trusted types', async ({ page }) => {
  await page.goto(at('/'));
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('a link to a log keeps it in the fragment, with its password masked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(at('/decode/'));
  await askBox(page, log);
  await page.locator('[data-results] button').click();
  await expect(page).toHaveURL(/#log=/);
  const address = page.url();
  await page.goto(at('/'));
  await page.goto(address);
  await expect(page.locator('[data-results] .log > li')).toHaveCount(log.split('\n').length);
  await expect(page.locator('textarea[name="q"]')).toHaveValue(/PASS \*+/);
  expect(asked.filter((url) => url.includes('log='))).toEqual([]);
});

test('a file that is dropped or chosen is read', async ({ page }) => {
  await page.goto(at('/decode/'));
  await page.locator('textarea[name="q"]').focus();
  const buffer = Buffer.from(`${log}\n`.repeat(3));
  await expect(async () => {
    await page.locator('input[type="file"]').setInputFiles({ name: 'session.log', mimeType: 'text/plain', buffer });
    await expect(page.locator('[data-results] .log > li').first()).toBeVisible({ timeout: 2000 });
  }).toPass();
});

/** The longest task of the main thread while something happens, in milliseconds. */
async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { longTasks: seen });
  });
  await act();
  return page.evaluate(() =>
    'longTasks' in window && Array.isArray(window.longTasks) ? Math.max(0, ...window.longTasks) : -1,
  );
}

test('a long log does not freeze the page', async ({ page }, testInfo) => {
  await page.goto(at('/decode/'));
  await askBox(page, '530 Login incorrect.');
  // From the disk, as a reader chooses it: bytes that a test hands over are unpacked in the page itself.
  const file = testInfo.outputPath('long.log');
  writeFileSync(file, `${log}\n`.repeat(20_000));
  const longest = await longestTask(page, async () => {
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.locator('[data-results] .log > li').nth(1500)).toBeAttached({ timeout: 60_000 });
  });
  console.log(`longest task on the main thread: ${longest} ms`);
  await expect(page.locator('[data-results]')).toContainText('more lines were read');
});
