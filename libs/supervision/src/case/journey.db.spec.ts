import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { FileStore, runAs, VerifyService } from '@yangguang/platform';
import { RateAnswerService } from '../citizen/rate-answer.service';
import { SecretCodes } from '../citizen/secret-codes';
import { TrackedMessageService } from '../citizen/tracked-message.service';
import { PublicationRepository } from '../publication/publication.repository';
import { PublishCaseService } from '../publication/publish-case.service';
import { WithholdCaseService } from '../publication/withhold-case.service';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { RevealContactService } from './reveal-contact.service';

describe('a message from the citizen to the published answer', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const follow = (number: string, code: string) =>
    runAs(CITIZEN, async () =>
      bench.get(TrackedMessageService).of(await bench.get(SecretCodes).open(number, code)),
    );

  it('goes all the way, each step seen by whom it concerns', async () => {
    bench.at('2026-11-18T16:20:00+08:00');
    const receipt = await acting.submit({ unitId: acting.cast.unit.id });
    expect(receipt).toMatchObject({ number: 'YL20261118-0001', unitName: '云岭县城市管理局' });
    expect(receipt.secretCode).toMatch(/^\d{4} \d{4} \d{2}$/);
    expect(receipt.deadline).toMatchObject({ due: '2026-11-25', provisional: false });
    expect(receipt.receiptHash).toHaveLength(64);
    const id = await acting.idOf(receipt.number);

    bench.at('2026-11-19T14:36:00+08:00');
    const dispatched = await acting.dispatch(id);
    expect(dispatched).toMatchObject({ state: 'dispatched', unitClock: { due: '2026-11-24' } });
    await acting.signForReceipt(id);
    await acting.saveDraft(id);
    const waiting = await acting.submitDraft(id);
    expect(waiting).toMatchObject({ state: 'awaiting-sign-off', handlerName: '沈一诺' });
    expect(waiting.allowedActions.map((action) => action.intent)).toEqual(['ask-extension']);

    bench.at('2026-11-23T10:31:00+08:00');
    const signed = await acting.signOff(id);
    expect(signed).toMatchObject({
      state: 'awaiting-check',
      answer: { signedBy: '周砚秋', registerNumber: '2026-0001', outcomeTitle: '已办理' },
    });
    const before = await follow(receipt.number, receipt.secretCode);
    expect(before).toMatchObject({
      state: 'awaiting-check',
      answer: null,
      holder: { unitName: '云岭县信息中心' },
    });

    const answered = await acting.answer(id);
    expect(answered).toMatchObject({
      state: 'answered',
      clock: { status: 'stopped', used: 3, overdueBy: 0 },
    });

    const seen = await follow(` ${receipt.number.toLowerCase()} `, receipt.secretCode.replaceAll(' ', ''));
    expect(seen).toMatchObject({
      state: 'answered',
      holder: null,
      answer: { unitName: '云岭县城市管理局', signedBy: '周砚秋', outcome: 'done' },
      rating: { allowed: true, until: '2026-12-08', given: null },
    });
    expect(seen.answer?.sheetUrl).toMatch(/^\/api\/v1\/files\/.*signature=/);
    expect(seen.timeline.map((line) => [line.type, line.workingDay])).toEqual([
      ['submitted', 0],
      ['dispatched', 1],
      ['received', 1],
      ['signed-off', 3],
      ['answered', 3],
    ]);
    expect(JSON.stringify(seen)).not.toContain('同意。');
    expect(JSON.stringify(seen)).not.toContain('请核实后答复');
  });

  it('puts a seal on the sheet that anyone can verify, and keeps exactly those bytes', async () => {
    const { id } = await acting.upTo('signed');
    const row = await bench.database.one<{ file: string }>(
      'SELECT sheet_file_id AS file FROM supervision.answer WHERE case_id = $1',
      [id],
    );
    const files = bench.get(FileStore);
    const file = await files.describe(row?.file ?? '');
    const pdf = await files.bytes(file ?? { id: '', sha256: '' });
    const verdict = await runAs(CITIZEN, () => bench.get(VerifyService).verifyPdf(pdf));
    expect(verdict).toMatchObject({
      verdict: 'intact',
      seals: [{ seal: { unitName: '云岭县城市管理局' }, use: { number: '2026-0002' } }],
    });
    const altered = Buffer.from(pdf);
    altered[400] = (altered[400] ?? 0) ^ 1;
    const broken = await runAs(CITIZEN, () => bench.get(VerifyService).verifyPdf(altered));
    expect(broken.verdict).toBe('altered');
  });

  it('is rated once, published in redacted words, found at once, and taken back at once', async () => {
    bench.at('2026-11-23T11:00:00+08:00');
    const { id, receipt } = await acting.upTo(
      'answered',
      {
        title: '翠屏小区门口积水',
        body: '翠屏小区门口一下雨就积水，我的电话19900001234，我叫王小明，证号11010519491231002X。',
      },
      { text: '翠屏小区门口积水系雨水口被沙土堵塞，现已疏通，并已恢复正常排水。' },
    );
    const rate = (grade: 5 | 1) =>
      bench.as(CITIZEN, () =>
        bench.get(RateAnswerService).rate(id, { grade, reasons: ['quick'], comment: '谢谢' }),
      );
    await rate(5);
    await expect(rate(1)).rejects.toMatchObject({ kind: 'illegal-intent', key: 'supervision.already-rated' });

    const detail = await acting.read(id);
    const suggestion = detail.publication.suggestion;
    expect(suggestion?.question).toBe('翠屏小区门口一下雨就积水，我的电话***，我叫***，证号***。');
    expect(suggestion?.findings.map((one) => one.kind)).toEqual(['phone', 'name', 'identity-number']);
    const leaking = acting.step(id, acting.cast.centre, (version) =>
      bench.get(PublishCaseService).publish({ id, version, question: detail.body, answer: '已办' }),
    );
    await expect(leaking).rejects.toMatchObject({
      fields: [
        { pointer: '/answer', key: 'supervision.not-only-hidden' },
        { pointer: '/question', key: 'supervision.still-personal' },
      ],
    });
    await acting.step(id, acting.cast.centre, (version) =>
      bench
        .get(PublishCaseService)
        .publish({ id, version, question: suggestion?.question ?? '', answer: suggestion?.answer ?? '' }),
    );
    const publications = bench.get(PublicationRepository);
    expect((await publications.page({ q: '门口积水', limit: 10 })).items).toMatchObject([
      { number: receipt.number, rating: 5, unitName: '云岭县城市管理局', answeredOn: '2026-11-23' },
    ]);
    expect((await publications.page({ q: '19900001234', limit: 10 })).items).toEqual([]);
    expect(await follow(receipt.number, receipt.secretCode)).toMatchObject({
      published: true,
      rating: { given: { grade: 5 } },
    });

    await acting.step(id, acting.cast.centre, (version) =>
      bench.get(WithholdCaseService).withhold({ id, version, reason: '有人认出了来信人' }),
    );
    expect(await publications.find(receipt.number)).toBeUndefined();
    expect((await publications.page({ q: '门口积水', limit: 10 })).items).toEqual([]);
  });

  it('shows who wrote only masked, and each look to the writer', async () => {
    const { id, receipt } = await acting.upTo('handling');
    expect((await acting.read(id, acting.cast.clerk)).contact).toEqual({
      nameMasked: '王**',
      phoneMasked: '199****1234',
      emailMasked: 'w***@example.com',
      hidden: false,
    });
    const shown = await bench.as(acting.cast.clerk, () =>
      bench.get(RevealContactService).reveal(id, '核实位置'),
    );
    expect(shown).toEqual({ name: '王小明', phone: '19900001234', email: 'wang@example.com' });
    expect((await follow(receipt.number, receipt.secretCode)).identityViews).toMatchObject([
      {
        roleTitle: '经办人',
        unitName: '云岭县城市管理局',
        fields: ['name', 'phone', 'email'],
        reason: '核实位置',
      },
    ]);
    const raw = await bench.database.one<{ name: string; phone: string; digest: string }>(
      'SELECT contact_name AS name, contact_phone AS phone, code_digest AS digest FROM supervision.case WHERE id = $1',
      [id],
    );
    expect(JSON.stringify(raw)).not.toMatch(/王|19900001234/);
    expect(JSON.stringify(raw)).not.toContain(receipt.secretCode.replaceAll(' ', ''));
  });

  it('names nobody to a unit whom the writer did not want to be named to', async () => {
    const { id } = await acting.upTo('handling', { consent: { publish: false, shareName: false } });
    expect((await acting.read(id, acting.cast.clerk)).contact).toMatchObject({
      hidden: true,
      phoneMasked: null,
    });
    await expect(
      bench.as(acting.cast.clerk, () => bench.get(RevealContactService).reveal(id, '核实')),
    ).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await acting.read(id)).contact.nameMasked).toBe('王**');
  });

  it('answers a wrong number and a wrong code alike', async () => {
    const receipt = await acting.submit();
    for (const [number, code] of [
      [receipt.number, '0000000000'],
      ['YL20261118-9999', receipt.secretCode],
      ["' OR 1=1 --", 'x'],
      ['', ''],
    ] as const) {
      await expect(follow(number, code)).rejects.toMatchObject({
        kind: 'not-found',
        key: 'supervision.number-or-code-wrong',
      });
    }
  });
});
