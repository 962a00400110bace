import { expect, type Page } from '@playwright/test';
import type { Receipt } from './county';

/** Opens a case by its address. */
export async function openCase(page: Page, id: string): Promise<void> {
  await page.goto(`/console/supervision/cases/${id}`);
  await expect(page.getByText('我能做的')).toBeVisible();
}

/** Presses a step of the case and comes back with the dialog that asks for its words. */
export async function askedFor(page: Page, step: string) {
  await page.getByRole('button', { name: step, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: step });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Says why in the dialog and sends it. */
export async function sayWhy(
  dialog: Awaited<ReturnType<typeof askedFor>>,
  why: string,
  go: string,
): Promise<void> {
  await dialog.locator('textarea').fill(why);
  await dialog.getByRole('button', { name: go, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** A citizen opens their message with what the receipt says. */
export async function follow(page: Page, { number, secretCode }: Receipt): Promise<void> {
  await page.goto('/track');
  const leave = page.getByRole('button', { name: '结束查看' });
  const field = page.getByLabel('留言编号');
  await expect(leave.or(field).first()).toBeVisible();
  if (await leave.isVisible()) await leave.click();
  await field.fill(number);
  await page.getByLabel('查询码').fill(secretCode);
  await page.getByRole('button', { name: '查看' }).click();
  await expect(page.getByText(number).first()).toBeVisible();
}

export async function rate(page: Page, grade: string): Promise<void> {
  await page.getByRole('radio', { name: grade, exact: true }).check();
  await page.getByRole('button', { name: '提交评价' }).click();
  await expect(page.getByText(`您已评价：${grade}`)).toBeVisible();
}
