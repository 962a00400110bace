import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';

export const PHONE = { width: 360, height: 780 };
export const DESKTOP = { width: 1440, height: 900 };

/** A page of its own for one person, as if each had their own device. */
export async function deviceOf(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const phone = viewport.width < 600;
  const context = await browser.newContext({
    viewport,
    isMobile: phone,
    hasTouch: phone,
    acceptDownloads: true,
  });
  return context.newPage();
}

/** Nothing that axe can find may be wrong, and nothing may stick out sideways; a picture is kept either way. */
export async function seenAndSound(page: Page, name: string): Promise<void> {
  const info = test.info();
  const picture = info.outputPath(`${name}.png`);
  await page.screenshot({ path: picture, fullPage: true });
  await info.attach(name, { path: picture, contentType: 'image/png' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
  expect(findings, `axe on ${name}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${name} is wider than its window`).toBeLessThanOrEqual(0);
}

/** Signs a member of staff in through the console's own form. */
export async function signIn(page: Page, username: string): Promise<void> {
  const demo = await page.request.get('/api/v1/public/demo');
  const { accounts } = (await demo.json()) as { accounts: { password: string }[] };
  // One password opens all of them, also those that the sign-in page does not offer.
  const [offered] = accounts;
  if (!offered) throw new Error('The demonstration offers no account');
  await page.goto('/console/sign-in');
  await page.getByRole('textbox', { name: '账号' }).fill(username);
  await page.getByRole('textbox', { name: '密码' }).fill(offered.password);
  await page.getByRole('button', { name: /^登录/ }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
