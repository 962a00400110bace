import { expect, test, type Page } from '@playwright/test';
import { County, type Receipt } from './support/county';
import { DESKTOP, deviceOf, PHONE, seenAndSound, signIn } from './support/pages';
import { follow, openCase } from './support/steps';

const TITLE = '桥头村公交站牌被撞歪半个月没人扶';

/** The office asks a unit to explain itself: it does so in time, on a phone, and the order is closed. */
test.describe.serial('an inspection order that is explained in time', () => {
  let county: County;
  let receipt: Receipt;
  let id = '';
  let office: Page;
  /** Where the order is found, whatever else the unit was asked before. */
  let order = '';

  test.beforeAll(async ({ baseURL, browser }) => {
    county = await County.open(baseURL);
    office = await deviceOf(browser, DESKTOP);
    receipt = await county.submit({
      title: TITLE,
      body: '桥头村公交站牌半个月前被货车撞歪，一直斜着，老人小孩等车时怕它倒下来，请派人扶正。',
    });
    id = await county.caseId(receipt);
    await county.step('centre', id, 'dispatch', { unitId: await county.unitId('县交通局') });
    await county.step('jtj.handler', id, 'sign-for-receipt');
  });
  test.afterAll(() => county.close());

  test('the office gives the order on the page of the case', async () => {
    await signIn(office, 'zfb.ducha');
    await openCase(office, id);
    await office.getByRole('button', { name: '下督办单' }).click();
    const dialog = office.getByRole('dialog', { name: '下督办单' });
    await dialog.getByRole('button', { name: '下单', exact: true }).click();
    await expect(dialog.getByText('请至少写五个字，说清要说明什么。')).toBeVisible();
    await seenAndSound(office, 'inspected-1-order');
    await dialog.getByLabel('要说明什么').fill('群众反映半个月无人处理，请说明原因和办结时间。');
    await dialog.getByRole('button', { name: '下单', exact: true }).click();
    await expect(dialog).toBeHidden();
    const link = office.getByRole('link', { name: /^督办〔\d+〕\d+号$/ });
    await expect(link).toBeVisible();
    order = (await link.getAttribute('href'))?.replace('/console', '') ?? '';
    await seenAndSound(office, 'inspected-2-ordered');
  });

  test('the unit finds it in its own work and explains, on a phone', async ({ browser }) => {
    const handler = await deviceOf(browser, PHONE);
    await signIn(handler, 'jtj.handler');
    const due = handler.getByRole('table', { name: '督办待说明' });
    const owed = due.locator(`a[href$="${order}"]`);
    await expect(owed).toHaveText(TITLE);
    await seenAndSound(handler, 'inspected-3-work-phone');
    await owed.click();
    await handler.getByRole('button', { name: '提交说明' }).click();
    await expect(handler.getByText('请至少写五个字，说清情况。')).toBeVisible();
    await seenAndSound(handler, 'inspected-4-explain-phone');
    await handler.getByLabel('本单位的说明').fill('站牌由客运公司维护，交接时漏报，已安排明日上午扶正加固。');
    await handler.getByRole('button', { name: '提交说明' }).click();
    await expect(handler.getByText('按时说明')).toBeVisible();
    await seenAndSound(handler, 'inspected-5-explained-phone');
    await handler.context().close();
  });

  test('the office finds it to judge, and closes it with a finding', async () => {
    await office.goto('/console/');
    const explained = office.getByRole('table', { name: '督办待审核' });
    await explained.locator(`a[href$="${order}"]`).click();
    await office.getByRole('button', { name: '办结', exact: true }).click();
    const dialog = office.getByRole('dialog', { name: '办结督办单' });
    await dialog.getByRole('button', { name: '办结', exact: true }).click();
    await expect(dialog.getByText('请选一个结论。')).toBeVisible();
    await seenAndSound(office, 'inspected-6-close');
    await dialog.getByRole('radio', { name: '已整改到位' }).check();
    await dialog.getByRole('textbox').fill('已安排扶正，时间和责任人明确。');
    await dialog.getByRole('button', { name: '办结', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(office.getByText('督查结论')).toBeVisible();
    await seenAndSound(office, 'inspected-7-closed');
    await office.context().close();
  });

  test('the citizen sees none of it', async ({ browser }) => {
    const citizen = await deviceOf(browser, PHONE);
    await follow(citizen, receipt);
    await expect(citizen.getByText(/督办|督查/)).toHaveCount(0);
    await citizen.context().close();
  });
});

/** An order whose day has passed without a word: the silence is the finding. */
test.describe.serial('an inspection order that is not explained', () => {
  let page: Page;
  let address = '';

  test.beforeAll(async ({ browser }) => {
    page = await deviceOf(browser, DESKTOP);
  });
  test.afterAll(() => page.context().close());

  test('the office finds it among the late ones and closes it as not explained', async () => {
    await signIn(page, 'zfb.ducha');
    await page.goto('/console/supervision/inspections?queue=late');
    const late = page.getByRole('table', { name: '督办单' });
    await expect(late.getByRole('link').first()).toBeVisible();
    await seenAndSound(page, 'unexplained-1-late');
    await late.getByRole('link').first().click();
    await expect(page).toHaveURL(/inspections\/[0-9a-f-]{36}$/);
    await expect(page.getByText('督办要求')).toBeVisible();
    address = new URL(page.url()).pathname;
    await seenAndSound(page, 'unexplained-2-order');
    await page.getByRole('button', { name: '按未说明办结' }).click();
    const dialog = page.getByRole('dialog', { name: '按未说明办结' });
    await dialog.getByLabel('处理意见').fill('逾期未作说明，列入本月通报。');
    await seenAndSound(page, 'unexplained-3-close');
    await dialog.getByRole('button', { name: '按未说明办结' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('办理不力').first()).toBeVisible();
    await seenAndSound(page, 'unexplained-4-closed');
  });

  test('the centre reads the finding on a phone, and has no steps of its own', async ({ browser }) => {
    const centre = await deviceOf(browser, PHONE);
    await signIn(centre, 'centre');
    await centre.goto(address);
    await expect(centre.getByText('逾期未作说明，列入本月通报。')).toBeVisible();
    await expect(centre.getByRole('button', { name: '撤销' })).toHaveCount(0);
    await seenAndSound(centre, 'unexplained-5-centre-phone');
    await centre.context().close();
  });
});
