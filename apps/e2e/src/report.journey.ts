import { expect, test, type Page } from '@playwright/test';
import { County, type Receipt } from './support/county';
import { DESKTOP, deviceOf, seenAndSound, signIn } from './support/pages';
import { openCase } from './support/steps';

/** A report of wrongdoing: the unit that it names looks for it everywhere, and finds nothing. */
test.describe.serial('a report of wrongdoing', () => {
  const word = '多收过磅费';
  let county: County;
  let receipt: Receipt;
  let id = '';

  test.beforeAll(async ({ baseURL }) => {
    county = await County.open(baseURL);
    receipt = await county.submit({
      kind: 'report',
      unitId: await county.unitId('县交通局'),
      title: `治超站工作人员${word}不开票`,
      body: `城南治超站有人向货车司机${word}，每车二十元，不开票据，请查一查。`,
    });
    id = await county.caseId(receipt);
  });
  test.afterAll(() => county.close());

  test('can’t be given to the unit it names, and goes to another', async () => {
    const named = { unitId: await county.unitId('县交通局') };
    const refused = await county.tryStep('centre', id, 'dispatch', named);
    expect(refused.status()).toBe(409);
    expect(await refused.text()).toMatch(/[\u4e00-\u9fff]/);
    await county.step('centre', id, 'dispatch', { unitId: await county.unitId('县住建局') });
  });

  for (const who of ['jtj.handler', 'jtj.leader', 'zfb.ducha']) {
    test(`is nowhere to be found for ${who}`, async ({ browser }) => {
      const page = await deviceOf(browser, DESKTOP);
      await signIn(page, who);
      for (const sought of [receipt.number, word]) {
        await openAnswered(page, `/console/supervision/cases?queue=all&q=${encodeURIComponent(sought)}`);
        await seenAndSound(page, `report-1-search-${who}`);
        await expect(page.locator('main').getByText(`治超站工作人员${word}不开票`)).toHaveCount(0);
      }
      await openAnswered(page, `/console/supervision/cases/${id}`);
      await seenAndSound(page, `report-2-address-${who}`);
      await expect(page.locator('main').getByText(word)).toHaveCount(0);
      await expectNothingOverTheApi(who);
      await page.context().close();
    });
  }

  /** Opens a page and waits until the server has answered what it asks about cases. */
  async function openAnswered(page: Page, path: string): Promise<void> {
    const answered = page.waitForResponse((response) => response.url().includes('/api/v1/staff/cases'));
    await page.goto(path);
    await answered;
  }

  /** By the lists, the address, the sheet and the rows behind a figure. */
  async function expectNothingOverTheApi(who: string): Promise<void> {
    for (const path of [`/api/v1/staff/cases/${id}`, `/api/v1/staff/cases/${id}/answer.pdf`])
      expect((await county.get(who, path)).status()).toBe(404);
    const month = new Date().toISOString().slice(0, 7);
    const rows = `/api/v1/staff/supervision/figures/rows?from=${month}&to=${month}&set=received&limit=100`;
    for (const path of ['/api/v1/staff/cases?queue=all&limit=100', '/api/v1/staff/work', rows])
      expect(await (await county.get(who, path)).text()).not.toContain(receipt.number);
  }

  test('is seen by the people of the unit that handles it', async ({ browser }) => {
    const handler: Page = await deviceOf(browser, DESKTOP);
    await signIn(handler, 'zjj.handler');
    await openCase(handler, id);
    await expect(handler.getByRole('heading', { name: new RegExp(word) })).toBeVisible();
    await seenAndSound(handler, 'report-3-handler');
    await handler.context().close();
  });
});
