import { expect, test, type Page } from '@playwright/test';
import { County, type Receipt } from './support/county';
import { DESKTOP, deviceOf, PHONE, seenAndSound, signIn } from './support/pages';
import { askedFor, follow, openCase, rate, sayWhy } from './support/steps';

/** Asked for more, given more time, answered, rated badly, handled again, answered well. */
test.describe.serial('a message that takes its time', () => {
  let county: County;
  let receipt: Receipt;
  let id = '';
  let handler: Page;
  let citizen: Page;

  test.beforeAll(async ({ baseURL, browser }) => {
    county = await County.open(baseURL);
    handler = await deviceOf(browser, DESKTOP);
    citizen = await deviceOf(browser, PHONE);
    receipt = await county.submit({
      title: '柳河乡通村路上的桥面开裂',
      body: '柳河乡到石桥村的通村路上有座小桥，桥面开裂很深，校车每天都要走，请来检查。',
    });
    id = await county.caseId(receipt);
    await county.step('centre', id, 'dispatch', { unitId: await county.unitId('县交通局') });
    await county.step('jtj.handler', id, 'sign-for-receipt');
  });
  test.afterAll(() => county.close());

  test('the unit asks the citizen, and the clock stands', async () => {
    await signIn(handler, 'jtj.handler');
    await openCase(handler, id);
    const dialog = await askedFor(handler, '请群众补充');
    await seenAndSound(handler, 'paused-1-ask');
    await sayWhy(dialog, '路上有三座小桥，请问开裂的是哪一座？', '发给来信人');
    await expect(handler.getByText(/时钟暂停/).first()).toBeVisible();
    await seenAndSound(handler, 'paused-2-asked');
  });

  test('the citizen answers on a phone, and the clock goes on', async () => {
    await follow(citizen, receipt);
    await expect(citizen.getByText('路上有三座小桥').first()).toBeVisible();
    await seenAndSound(citizen, 'paused-3-asked-phone');
    await citizen.getByLabel('您的补充').fill('是离石桥村口最近的那一座，桥头有棵大樟树。');
    await citizen.getByRole('button', { name: '提交补充' }).click();
    await expect(citizen.getByLabel('您的补充')).toHaveCount(0);
    await seenAndSound(citizen, 'paused-4-supplemented-phone');
  });

  test('the unit asks for more time, once; the centre grants it', async ({ browser }) => {
    await openCase(handler, id);
    const dialog = await askedFor(handler, '申请延期');
    await dialog.getByLabel(/延长几个工作日/).fill('5');
    await seenAndSound(handler, 'paused-5-extension');
    await sayWhy(dialog, '要等检测单位钻芯取样的结果。', '申请延期');
    const centre = await deviceOf(browser, DESKTOP);
    await signIn(centre, 'centre');
    await openCase(centre, id);
    const decision = await askedFor(centre, '同意延期');
    await seenAndSound(centre, 'paused-6-grant');
    await sayWhy(decision, '桥梁检测需要时间，同意延长。', '同意延期');
    await expect(centre.getByText(/已同意延长5个工作日/)).toBeVisible();
    await seenAndSound(centre, 'paused-7-granted');
    await centre.context().close();
    await openCase(handler, id);
    await expect(handler.getByRole('button', { name: '申请延期', exact: true })).toHaveCount(0);
  });

  test('the first answer does not content the citizen, who asks for it to be handled again', async () => {
    await county.answer(
      'jtj',
      id,
      '石桥村口小桥的桥面开裂经检测是铺装层裂缝，桥梁本身安全，今天已灌缝封闭，并设了限速标志。',
    );
    await follow(citizen, receipt);
    await rate(citizen, '不满意');
    await seenAndSound(citizen, 'paused-8-rated-badly-phone');
    await citizen.getByText('请再办一次').click();
    await citizen.getByLabel('哪里没有办好').fill('只灌了一半的裂缝，桥尾那一段没有动。');
    await seenAndSound(citizen, 'paused-9-rework-phone');
    await citizen.getByRole('button', { name: '请求重新办理' }).click();
    await expect(citizen.getByText('请再办一次')).toHaveCount(0);
    await seenAndSound(citizen, 'paused-10-again-phone');
  });

  test('the second answer does', async () => {
    await openCase(handler, id);
    await expect(handler.getByText(/上一次答复/)).toBeVisible();
    await seenAndSound(handler, 'paused-11-second-round');
    await county.answer(
      'jtj',
      id,
      '桥尾一段的裂缝确实漏了，养护队今天已补灌完毕，全桥重新做了防水层，由乡里和您一起看过现场。',
    );
    await follow(citizen, receipt);
    await expect(citizen.getByText('全桥重新做了防水层').first()).toBeVisible();
    await rate(citizen, '非常满意');
    await seenAndSound(citizen, 'paused-12-rated-well-phone');
  });
});
