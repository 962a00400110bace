import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { DESKTOP, deviceOf, PHONE, seenAndSound, signIn } from './support/pages';

/**
 * The first journey, by four people on four devices: a citizen on a phone writes, the centre dispatches,
 * a handler drafts, a leader signs on a phone, the centre answers and publishes, the citizen verifies and
 * rates, anyone reads.
 */
test.describe.serial('a citizen’s message', () => {
  const title = `青石镇到云溪乡的路灯${Date.now() % 100_000}号一直不亮`;
  const body =
    '从青石镇往云溪乡的弯道边上有三盏路灯，已经半个月不亮了，晚上学生放学要经过。我的电话是13900001234，请尽快修好。';
  const receipt = { number: '', code: '' };
  let citizen: Page;
  let centre: Page;
  let handler: Page;
  let leader: Page;
  let sheet = '';

  test.beforeAll(async ({ browser }) => {
    citizen = await deviceOf(browser, PHONE);
    centre = await deviceOf(browser, DESKTOP);
    handler = await deviceOf(browser, DESKTOP);
    leader = await deviceOf(browser, PHONE);
  });

  test('a citizen leaves it on a phone, after one mistake, and gets a receipt', async () => {
    await citizen.goto('/');
    await seenAndSound(citizen, '01-home-phone');
    await citizen.getByRole('link', { name: '写一条留言' }).first().click();
    await citizen.getByRole('radio', { name: /求助/ }).check();
    await citizen.getByLabel('标题').fill(title);
    await citizen.getByLabel(/^在哪里/).fill('青石镇往云溪乡第二个弯道');
    await citizen.getByLabel('详细情况').fill(body);
    await citizen.getByLabel(/^关于哪方面/).selectOption({ label: '道路交通' });
    await citizen.getByLabel('怎么称呼您').fill('青石镇一位家长');
    await citizen.getByRole('radio', { name: /不让他们看/ }).check();
    await citizen.getByRole('radio', { name: /可以公开/ }).check();
    await citizen.getByRole('button', { name: '提交留言' }).click();
    await expect(citizen.getByRole('link', { name: '请填电话或邮箱，至少一个' })).toBeVisible();
    await seenAndSound(citizen, '02-form-error-phone');
    await citizen.getByLabel('电话', { exact: true }).fill('19900001234');
    await citizen.getByRole('button', { name: '提交留言' }).click();
    await expect(citizen.getByRole('heading', { name: '留言已收到' })).toBeVisible();
    const values = await citizen.locator('.receipt-value').allInnerTexts();
    receipt.number = values[0] ?? '';
    receipt.code = values[1] ?? '';
    expect(receipt.number).toMatch(/^YL\d{8}-\d{4}$/);
    expect(receipt.code.replace(/\D/g, '')).toHaveLength(10);
    await seenAndSound(citizen, '03-receipt-phone');
  });

  test('the receipt is theirs as PDF, and anybody who holds it can have it checked', async () => {
    const downloading = citizen.waitForEvent('download');
    await citizen.getByRole('button', { name: /下载回执/ }).click();
    expect(
      readFileSync(await (await downloading).path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const hash = (await citizen.locator('.receipt .code').innerText()).trim();
    const anyone = await citizen.context().newPage();
    await anyone.goto(`/verify?receipt=${receipt.number}#${hash}`);
    await expect(anyone.getByRole('heading', { name: '对得上，没有改动' })).toBeVisible();
    await seenAndSound(anyone, '03a-receipt-checked-phone');
    await anyone.getByLabel('内容指纹').fill(hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')));
    await anyone.getByRole('button', { name: '核对回执' }).click();
    await expect(anyone.getByRole('heading', { name: '对不上' })).toBeVisible();
    await anyone.close();
  });

  test('the centre finds it in the queue and dispatches it', async () => {
    await signIn(centre, 'centre');
    await seenAndSound(centre, '04-work-centre');
    await centre.goto('/console/supervision/triage');
    await centre.getByText(title).click();
    await expect(centre.getByRole('heading', { name: title })).toBeVisible();
    await seenAndSound(centre, '05-triage');
    await centre.getByRole('combobox', { name: /主办单位/ }).fill('交通');
    await centre.getByRole('option', { name: /交通运输局/ }).click();
    await centre.getByLabel('交办意见').fill('请核实路灯情况，尽快修复并答复来信人。');
    await centre.getByRole('button', { name: /^受理并转办/ }).click();
    await expect(centre.getByText(/已转办/)).toBeVisible();
  });

  test('the unit’s handler signs for it, drafts the answer and hands it up', async () => {
    await signIn(handler, 'jtj.handler');
    await expect(handler.getByText(title)).toBeVisible();
    await seenAndSound(handler, '06-work-handler');
    await handler.getByText(title).click();
    await expect(handler.getByRole('heading', { name: title })).toBeVisible();
    await handler.getByRole('button', { name: /^签收/ }).click();
    await expect(handler.getByText(/已签收/).first()).toBeVisible();
    await handler.getByRole('combobox', { name: '办理结果' }).click({ force: true });
    await handler.getByRole('option', { name: /已办理/ }).click();
    await handler
      .getByLabel('答复正文')
      .fill(
        '您反映的弯道三盏路灯不亮属实，原因是电缆接头进水。养护队已于今天更换接头，三盏路灯全部恢复照明，我们会在一周内复查。',
      );
    await handler.getByLabel(/^依据/).fill('《公路安全保护条例》第四十四条');
    await expect(handler.getByText(/已保存/)).toBeVisible();
    await seenAndSound(handler, '07-draft');
    await handler.getByRole('button', { name: /^送签/ }).click();
    await expect(handler.getByText('已送签发')).toBeVisible();
  });

  test('the leader reads, signs and seals on a phone in two taps', async () => {
    await signIn(leader, 'jtj.leader');
    await expect(leader.getByText(title)).toBeVisible();
    await seenAndSound(leader, '08-work-leader-phone');
    await leader.locator('tr', { hasText: title }).getByRole('button').click();
    await leader.getByRole('button', { name: /同意，去签发/ }).waitFor();
    await seenAndSound(leader, '09-sign-read-phone');
    await leader.getByRole('button', { name: /同意，去签发/ }).click();
    await expect(leader.getByRole('dialog', { name: '签发答复' })).toBeVisible();
    await seenAndSound(leader, '10-sign-phone');
    await leader.getByRole('button', { name: '签发并用印' }).click();
    await expect(leader.getByText(/已签发并用印/)).toBeVisible();
  });

  test('the centre checks and answers', async () => {
    await centre.goto('/console/supervision/cases?queue=check');
    await centre.getByText(title).click();
    await expect(centre.getByText('我能做的')).toBeVisible();
    await seenAndSound(centre, '11-case-centre');
    await centre.getByRole('button', { name: /^审核通过并答复/ }).click();
    await centre.getByRole('dialog').getByRole('button', { name: '答复来信人' }).click();
    await expect(centre.getByText(`已答复 ${receipt.number}`)).toBeVisible();
  });

  test('the citizen sees where it stood, downloads the sealed sheet and has it verified', async () => {
    await citizen.goto('/track');
    await citizen.getByLabel('留言编号').fill(receipt.number);
    await citizen.getByLabel('查询码').fill('0000000000');
    await citizen.getByRole('button', { name: '查看' }).click();
    await expect(citizen.getByRole('link', { name: /编号或查询码不对/ })).toBeVisible();
    await citizen.getByLabel('查询码').fill(receipt.code);
    await citizen.getByRole('button', { name: '查看' }).click();
    await expect(citizen.getByRole('heading', { name: title })).toBeVisible();
    await seenAndSound(citizen, '12-track-phone');
    const downloading = citizen.waitForEvent('download');
    await citizen.getByRole('link', { name: /下载盖章答复/ }).click();
    sheet = await (await downloading).path();
    expect(readFileSync(sheet).subarray(0, 5).toString()).toBe('%PDF-');
    const anyone = await citizen.context().newPage();
    await anyone.goto('/verify');
    await anyone.locator('input[type=file]').setInputFiles({
      name: '答复.pdf',
      mimeType: 'application/pdf',
      buffer: readFileSync(sheet),
    });
    await expect(anyone.getByText('云岭县交通运输局').first()).toBeVisible();
    await seenAndSound(anyone, '13-verified-phone');
    const altered = readFileSync(sheet);
    const at = Math.floor(altered.length / 3);
    altered[at] = (altered[at] ?? 0) ^ 1;
    await anyone.goto('/verify');
    await anyone.locator('input[type=file]').setInputFiles({
      name: '改过的.pdf',
      mimeType: 'application/pdf',
      buffer: altered,
    });
    await expect(anyone.getByRole('heading', { name: /改/ }).first()).toBeVisible();
    await seenAndSound(anyone, '14-altered-phone');
    await anyone.close();
  });

  test('the citizen rates the answer', async () => {
    await citizen.getByRole('radio', { name: /^满意/ }).check();
    await citizen.getByRole('button', { name: '提交评价' }).click();
    await expect(citizen.getByText(/您已评价/)).toBeVisible();
    await seenAndSound(citizen, '15-rated-phone');
  });

  test('the centre covers what is personal and publishes; anyone finds and reads it at once', async ({
    browser,
  }) => {
    await centre.goto(`/console/supervision/cases?queue=publication&q=${receipt.number}`);
    await centre.getByText(title).click();
    await centre.getByRole('button', { name: /^公开/ }).click();
    await expect(centre.getByRole('heading', { name: /^公开稿/ })).toBeVisible();
    await seenAndSound(centre, '16-publication');
    await expect(centre.getByRole('region', { name: '公开稿' })).not.toContainText('13900001234');
    await centre.getByText(/我已通读公开稿/).click();
    await centre.getByRole('button', { name: '公开问和答' }).click();
    await expect(centre.getByText(/已公开/).first()).toBeVisible();
    const reader = await deviceOf(browser, DESKTOP);
    await reader.goto('/messages?q=' + encodeURIComponent('弯道边上有三盏路灯'));
    await seenAndSound(reader, '17-found');
    await reader.getByRole('link', { name: title }).click();
    await expect(reader.getByText('电缆接头进水')).toBeVisible();
    await expect(reader.getByText('13900001234')).toHaveCount(0);
    await seenAndSound(reader, '18-published');
    await reader.context().close();
  });
});
