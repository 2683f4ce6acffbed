import { test as base } from '@playwright/test';
import { at, expect, test } from './site.ts';

test.describe('search', () => {
  test('opens with / and goes straight to a code, by keyboard alone', async ({ page }) => {
    await page.goto(at('/220/'));
    await page.keyboard.press('/');
    const input = page.getByRole('searchbox');
    await expect(input).toBeFocused();
    await page.keyboard.type('425');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('/425/'));
  });

  test('keeps what is typed before it has opened', async ({ page }) => {
    await page.route('**/search-dialog*.js', async (route) => {
      await page.keyboard.type('425');
      await route.continue();
    });
    await page.goto(at('/220/'));
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('425');
  });

  test('finds words in the language of the page, and Escape closes it', async ({ page }) => {
    await page.goto(at('/vi/220/'));
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('mật khẩu');
    const hits = page.locator('dialog.search li a');
    await expect(hits.first()).toBeVisible();
    for (const href of await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      expect(href).toMatch(/^\/vi\//);
    }
    await page.keyboard.press('ArrowDown');
    await expect(hits.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.search')).toBeHidden();
  });

  test('says so when nothing is found', async ({ page }) => {
    await page.goto(at('/'));
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('ЖЖЖ');
    await expect(page.locator('dialog.search [role=status]')).toContainText('Nothing found');
  });
});

test.describe('the box', () => {
  test('finds words, and answers a question in the address', async ({ page }) => {
    await page.goto(at('/?q=private%20address'));
    await expect(page.locator('textarea[name="q"]')).toHaveValue('private address');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });
});

test.describe('the picker', () => {
  test('keeps two to four codes in the address', async ({ page }) => {
    await page.goto(at('/compare/'));
    const selects = page.locator('code-picker select');
    await selects.nth(0).selectOption('220');
    await selects.nth(1).selectOption('331');
    await selects.nth(2).selectOption('530');
    await expect(page).toHaveURL(at('/compare/?codes=220,331,530'));
    await expect(page.locator('code-picker table thead th')).toHaveCount(3);
    await page.reload();
    await expect(page.locator('code-picker table thead th')).toHaveCount(3);
  });

  test('shows the same table as the pair page, and links it', async ({ page }) => {
    const cells = (selector: string) =>
      page
        .locator(`${selector} tbody`)
        .evaluate((body) =>
          [...body.querySelectorAll('tr')].map((row) =>
            [...row.children].map((cell) => (cell.textContent ?? '').trim().replace(/\s+/g, ' ')),
          ),
        );
    for (const [path, picker] of [
      ['/compare/220-vs-331/', '/compare/?codes=220,331'],
      ['/vi/compare/450-vs-550/', '/vi/compare/?codes=450,550'],
    ] as const) {
      await page.goto(at(path));
      const built = await cells('.comparison');
      await page.goto(at(picker));
      await expect(page.locator('code-picker table')).toBeVisible();
      expect(await cells('code-picker .comparison')).toEqual(built);
      await expect(page.locator('code-picker [role=status] a')).toHaveAttribute('href', path);
    }
  });

  test('says what is wrong with a code that does not exist, or only one', async ({ page }) => {
    await page.goto(at('/compare/?codes=999'));
    await expect(page.locator('code-picker [role=status]')).toContainText('999');
    await page.goto(at('/compare/?codes=220'));
    await expect(page.locator('code-picker [role=status]')).toContainText('at least two');
  });
});

test.describe('an address that does not exist', () => {
  for (const [path, href] of [
    ['/53', '/530/'],
    ['/550/foo', '/550/'],
    ['/compare/331-vs-220', '/compare/220-vs-331/'],
    ['/vi/53', '/vi/530/'],
    ['/100%/550', '/550/'],
    ['/vi/compare/530-vs-331.html', '/vi/compare/331-vs-530/'],
  ] as const) {
    test(`${path} proposes ${href}`, async ({ page }) => {
      // A static host leads the pair without its last slash to the redirect; the page for what does not exist is asked here.
      await page.route(at(path), async (route) =>
        route.fulfill({ response: await route.fetch({ url: at('/nowhere') }) }),
      );
      await page.goto(at(path));
      const visible = page.locator('not-found [data-lang]').filter({ visible: true });
      await expect(visible).toHaveCount(1);
      await expect(visible.locator('[data-proposals] a').first()).toHaveAttribute('href', href);
    });
  }
});

test('the pair with the larger code first leads to the pair', async ({ page }) => {
  await page.goto(at('/compare/331-vs-220/'));
  await expect(page).toHaveURL(at('/compare/220-vs-331/'));
});

test('the language switch stays on the page', async ({ page }) => {
  await page.goto(at('/compare/220-vs-331/'));
  await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(at('/vi/compare/220-vs-331/'));
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(at('/compare/220-vs-331/'));
});

test.describe('the theme', () => {
  test('goes round system, light and dark, says which, and is kept', async ({ page }) => {
    await page.goto(at('/530/'));
    const button = page.locator('theme-switch button');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await expect(button).toHaveAccessibleName('Theme: System');
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: Light');
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: Dark');
    expect(await paper()).not.toBe(light);
    await page.reload();
    await expect(button).toHaveAccessibleName('Theme: Dark');
    expect(await paper()).not.toBe(light);
  });

  test('is set before anything is painted, by the page itself', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
    // Nothing but the page arrives: whatever sets the theme stands in it.
    await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(at('/530/'));
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });
});

test('an anchor copies its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('/530/'));
  await page.locator('#how-to-fix a.anchor').click();
  await expect(page.locator('copy-links')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at('/530/#how-to-fix'));
});

test('what is copied from an exchange is plain text without arrows', async ({ page }) => {
  await page.goto(at('/530/'));
  const text = await page.evaluate(() => {
    const list = document.querySelector('.exchange');
    if (list) getSelection()?.selectAllChildren(list);
    return getSelection()?.toString() ?? '';
  });
  expect(text).toContain('Login incorrect.');
  expect(text).not.toMatch(/[→←]|client/);
});

base('the policy is in force', async ({ page }) => {
  await page.goto(at('/530/'));
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    // As text of a node it needs no trusted type, and is stopped by the digests alone.
    script.append('document.title = "ran"');
    document.head.append(script);
    return document.title === 'ran';
  });
  expect(ran).toBe(false);
});
