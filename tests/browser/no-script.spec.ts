import { at, expect, kinds, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('everything but search, picker and theme works without JavaScript', async ({ page }) => {
  for (const address of kinds) {
    await page.goto(at(address));
    await expect(page.locator('h1').first()).toBeVisible();
    await expect(page.locator('.needs-script').first()).toBeHidden();
  }
  await page.goto(at('/'));
  await expect(page.locator('[data-code]')).toHaveCount(75);
  await page.locator('[data-code="530"]').click();
  await expect(page).toHaveURL(at('/530/'));
  await page.goto(at('/compare/'));
  await page.locator('a[href="/compare/220-vs-331/"]').click();
  await expect(page).toHaveURL(at('/compare/220-vs-331/'));
  await page.goto(at('/nowhere'));
  await expect(page.locator('not-found')).toContainText('Không có trang này');
});
