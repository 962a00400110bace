import { expect, test, type Page } from '@playwright/test';
import { County, type Receipt } from './support/county';
import { DESKTOP, deviceOf, PHONE, seenAndSound, signIn } from './support/pages';
import { askedFor, follow, openCase, sayWhy } from './support/steps';

/** A message that nobody wants: twice returned as not ours, the third time the office decides, and it is answered. */
test.describe.serial('a disputed message', () => {
  let county: County;
  let receipt: Receipt;
  let id = '';
  let office: Page;

  test.beforeAll(async ({ baseURL, browser }) => {
    county = await County.open(baseURL);
    office = await deviceOf(browser, DESKTOP);
    receipt = await county.submit({
      title: '云溪大桥引道的护栏被撞坏了一段',
      body: '云溪大桥西头引道的护栏被货车撞断了十来米，外面就是河，请尽快把护栏修好。',
    });
    id = await county.caseId(receipt);
    for (const [unit, name] of [
      ['zjj', '县住建局'],
      ['slj', '县水利局'],
    ] as const) {
      await county.step('centre', id, 'dispatch', { unitId: await county.unitId(name) });
      await county.step(`${unit}.handler`, id, 'return-not-ours', { reason: '桥梁引道不归本单位养护。' });
    }
    await county.step('centre', id, 'dispatch', { unitId: await county.unitId('县交通局') });
  });
  test.afterAll(() => county.close());

  test('a third unit returns it, and no longer sees it', async ({ browser }) => {
    const handler = await deviceOf(browser, DESKTOP);
    await signIn(handler, 'jtj.handler');
    await openCase(handler, id);
    const dialog = await askedFor(handler, '退回（非本单位职责）');
    await seenAndSound(handler, 'disputed-1-return');
    await sayWhy(dialog, '引道护栏由县公路建设专班移交前负责。', '退回');
    await expect(handler).toHaveURL(/supervision\/cases$/);
    await seenAndSound(handler, 'disputed-2-returned');
    await handler.goto(`/console/supervision/cases/${id}`);
    await expect(handler.getByText('我能做的')).toHaveCount(0);
    await handler.context().close();
  });

  test('the office decides whose it is', async () => {
    await signIn(office, 'zfb.ducha');
    await openCase(office, id);
    await expect(office.getByText(/已被退回 3 次/)).toBeVisible();
    await seenAndSound(office, 'disputed-3-office');
    const dialog = await askedFor(office, '裁定承办单位');
    await dialog.getByRole('combobox').fill('交通');
    await office.getByRole('option', { name: /交通运输局/ }).click();
    await seenAndSound(office, 'disputed-4-settle');
    await sayWhy(dialog, '按三定规定，公路桥梁引道由交通运输部门养护。', '裁定');
    await expect(office.getByText('已裁定承办单位').first()).toBeVisible();
  });

  test('the unit can’t return it any more, and answers', async ({ browser }) => {
    const handler = await deviceOf(browser, PHONE);
    await signIn(handler, 'jtj.handler');
    await openCase(handler, id);
    await expect(handler.getByRole('button', { name: '退回（非本单位职责）', exact: true })).toHaveCount(0);
    await seenAndSound(handler, 'disputed-5-settled-phone');
    await handler.getByRole('button', { name: /^签收/ }).click();
    await expect(handler.getByText(/已签收/).first()).toBeVisible();
    await handler.context().close();
    await county.answer(
      'jtj',
      id,
      '您反映的云溪大桥引道护栏被撞断属实，养护队今天已更换护栏12米并立好警示桩，撞坏护栏的车主已被责令赔偿。',
    );
  });

  test('the citizen reads on a phone who had it when, and the answer', async ({ browser }) => {
    const citizen = await deviceOf(browser, PHONE);
    await follow(citizen, receipt);
    await expect(citizen.getByText('更换护栏12米').first()).toBeVisible();
    await seenAndSound(citizen, 'disputed-6-answered-phone');
    await citizen.context().close();
  });
});
