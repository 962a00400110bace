import { expect, test, type Page } from '@playwright/test';
import { County, type Receipt } from './support/county';
import { DESKTOP, deviceOf, PHONE, seenAndSound, signIn } from './support/pages';
import { askedFor, follow, openCase, rate } from './support/steps';

/** Three people write about one thing: one answer, three numbers, three codes, three opinions of it. */
test.describe.serial('three messages about one thing', () => {
  const receipts: Receipt[] = [];
  const ids: string[] = [];
  const titles = ['北门菜市场门口污水横流', '北门菜市场污水没人管', '北门菜市场的污水流到学校门口了'];
  let county: County;
  let centre: Page;

  test.beforeAll(async ({ baseURL, browser }) => {
    county = await County.open(baseURL);
    centre = await deviceOf(browser, DESKTOP);
    for (const title of titles) {
      const body = `${title}，下水道堵了好几天，味道很大，请尽快疏通。`;
      const receipt = await county.submit({ title, body });
      receipts.push(receipt);
      ids.push(await county.caseId(receipt));
    }
    const [main = ''] = ids;
    await county.step('centre', main, 'dispatch', { unitId: await county.unitId('县住建局') });
    await county.step('zjj.handler', main, 'sign-for-receipt');
  });
  test.afterAll(() => county.close());

  test('the centre merges the later two into the first', async () => {
    await signIn(centre, 'centre');
    for (const [index, id] of ids.slice(1).entries()) {
      await openCase(centre, id);
      const dialog = await askedFor(centre, '并入另一件');
      await dialog.getByRole('searchbox').fill('北门菜市场');
      await dialog.locator('label', { hasText: receipts[0]?.number ?? '' }).click();
      await seenAndSound(centre, `merged-1-${index + 1}`);
      await dialog.getByRole('button', { name: '并单', exact: true }).click();
      await expect(dialog).toBeHidden();
    }
    await openCase(centre, ids[0] ?? '');
    for (const receipt of receipts.slice(1))
      await expect(centre.getByText(receipt.number).first()).toBeVisible();
    await seenAndSound(centre, 'merged-2-main');
  });

  test('each is answered under their own number and rates for themselves', async ({ browser }) => {
    const [main = ''] = ids;
    await county.answer(
      'zjj',
      main,
      '北门菜市场门口的污水是下水道被油污堵塞外溢，昨夜已疏通管道80米并加装隔油池，每周清掏一次。',
    );
    for (const [index, grade] of ['非常满意', '基本满意', '不满意'].entries()) {
      const citizen = await deviceOf(browser, PHONE);
      await follow(citizen, receipts[index] as Receipt);
      await expect(citizen.getByText('加装隔油池').first()).toBeVisible();
      await rate(citizen, grade);
      await seenAndSound(citizen, `merged-3-${index + 1}-phone`);
      await citizen.context().close();
    }
  });

  test('nobody opens another’s message with their own code', async ({ browser }) => {
    const citizen = await deviceOf(browser, PHONE);
    await citizen.goto('/track');
    await citizen.getByLabel('留言编号').fill(receipts[0]?.number ?? '');
    await citizen.getByLabel('查询码').fill(receipts[1]?.secretCode ?? '');
    await citizen.getByRole('button', { name: '查看' }).click();
    await expect(citizen.getByRole('link', { name: /编号或查询码不对/ })).toBeVisible();
    await seenAndSound(citizen, 'merged-4-not-theirs-phone');
    await citizen.context().close();
  });
});
