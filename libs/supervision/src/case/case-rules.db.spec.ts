import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { AnswerCaseService } from './answer-case.service';
import { HandleCaseService } from './handle-case.service';
import { ReadSheetService } from './read-sheet.service';
import { SignOffService } from './sign-off.service';
import { TriageCaseService } from './triage-case.service';

describe('the steps of a case', () => {
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

  it('do not exist for another unit, and are forbidden to the wrong role of the right one', async () => {
    const { id } = await acting.upTo('handling');
    await expect(acting.read(id, acting.cast.stranger)).rejects.toMatchObject({ kind: 'not-found' });
    const { version } = await acting.read(id);
    const save = (actor = acting.cast.leader) =>
      bench.as(actor, () => bench.get(HandleCaseService).submitDraft({ id, version }));
    await expect(save()).rejects.toMatchObject({ kind: 'forbidden', key: 'workflow.wrong-party' });
    await expect(save(acting.cast.stranger)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(save(acting.cast.office)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(acting.read(newId())).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('refuse a stale version, so that of two people who act at once one is told', async () => {
    const { id } = await acting.upTo('dispatched');
    const { version } = await acting.read(id);
    const sign = () =>
      bench.as(acting.cast.clerk, () => bench.get(HandleCaseService).signForReceipt({ id, version }));
    const results = await Promise.allSettled([sign(), sign(), sign()]);
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    for (const one of results) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ kind: 'stale-version' });
    }
    expect((await acting.read(id)).timeline.filter((line) => line.type === 'received')).toHaveLength(1);
  });

  it('refuse a text that was changed after the leader read it', async () => {
    const { id } = await acting.upTo('submitted-draft');
    const { version } = await acting.read(id, acting.cast.leader);
    await expect(
      bench.as(acting.cast.leader, () =>
        bench.get(SignOffService).signOff({ id, version, contentHash: 'f'.repeat(64) }),
      ),
    ).rejects.toMatchObject({ kind: 'conflict', key: 'supervision.content-changed' });
    expect((await acting.read(id)).state).toBe('awaiting-sign-off');
  });

  it('hold four eyes in the table of steps and in the database', async () => {
    const both = await bench.county.person('陆一人', acting.cast.unit, 'handler', 'unit-leader');
    const { id } = await acting.upTo('handling');
    const step = (take: (version: number) => Promise<void>) => acting.step(id, both, take);
    const content = {
      outcome: 'done',
      text: '路灯已经修好，现场照明恢复正常。',
      basis: null,
      reason: null,
      nextStep: null,
    } as const;
    await step((version) => bench.get(HandleCaseService).saveDraft({ id, version, content }));
    const waiting = await step((version) => bench.get(HandleCaseService).submitDraft({ id, version }));
    expect(waiting.allowedActions).toContainEqual(
      expect.objectContaining({ intent: 'sign-off', allowed: false, reason: '拟稿人不能签发自己拟的稿' }),
    );
    const contentHash = waiting.draft?.contentHash ?? '';
    await expect(
      step((version) => bench.get(SignOffService).signOff({ id, version, contentHash })),
    ).rejects.toMatchObject({ key: 'supervision.signer-is-drafter' });
    await expect(
      bench.database.query(
        `INSERT INTO supervision.answer (id, case_id, draft_version, unit_id, unit_name, outcome, text, content_hash, drafted_by,
           signed_by, signed_by_name, signed_at) VALUES ($1, $2, 1, $3, 'x', 'done', 'x', 'x', $4, $4, 'x', now())`,
        [newId(), id, acting.cast.unit.id, both.personId],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('ask for basis and reason before what cannot be done goes to the leader', async () => {
    const { id } = await acting.upTo('handling');
    const saved = await acting.saveDraft(id, { outcome: 'cannot', basis: null });
    expect(saved.draft?.missing).toEqual(['basis', 'reason']);
    await expect(acting.submitDraft(id)).rejects.toMatchObject({ key: 'supervision.draft-lacks.basis' });
    await acting.saveDraft(id, { outcome: 'cannot', reason: '不在红线内' });
    expect((await acting.submitDraft(id)).state).toBe('awaiting-sign-off');
  });

  it('void a sealed sheet that the centre sends back, and begin another round', async () => {
    const { id } = await acting.upTo('signed');
    const sendBack = (version: number) =>
      bench.get(SignOffService).sendBack({ id, version, opinion: '没有回答第二问。' });
    const back = await acting.step(id, acting.cast.centre, sendBack);
    expect(back).toMatchObject({ state: 'handling', answer: null });
    const second = await acting.saveDraft(id, {
      text: '一、路灯已修复。二、今后每月巡查一次，值班电话在现场公示。',
    });
    expect(second.draft?.version).toBe(2);
    await acting.submitDraft(id);
    await acting.signOff(id);
    expect((await acting.answer(id)).state).toBe('answered');
    const [rows] = await bench.database.query<{ all: number; standing: number }>(
      'SELECT count(*) AS "all", count(*) FILTER (WHERE voided_at IS NULL) AS standing FROM supervision.answer WHERE case_id = $1',
      [id],
    );
    expect(rows).toEqual({ all: 2, standing: 1 });
  });

  it('show a draft as a sheet marked 样稿, the sealed one after, and none before there is a draft', async () => {
    const { id } = await acting.upTo('handling');
    const sheet = () => bench.as(acting.cast.clerk, () => bench.get(ReadSheetService).read(id));
    await expect(sheet()).rejects.toMatchObject({ kind: 'not-found', key: 'supervision.sheet-not-made' });
    await acting.saveDraft(id);
    const preview = await sheet();
    expect(preview.name).toMatch(/-draft\.pdf$/);
    expect(Buffer.from(preview.pdf).includes('/ByteRange')).toBe(false);
    await acting.submitDraft(id);
    await acting.signOff(id);
    expect(Buffer.from((await sheet()).pdf).includes('/ByteRange')).toBe(true);
  });

  it('keep a report from the unit it names and from the offices', async () => {
    const receipt = await acting.submit({ kind: 'report', unitId: acting.cast.unit.id });
    const id = await acting.idOf(receipt.number);
    await expect(acting.dispatch(id)).rejects.toMatchObject({ key: 'supervision.unit-is-named' });
    await acting.dispatch(id, acting.cast.other);
    expect((await acting.read(id, acting.cast.stranger)).state).toBe('dispatched');
    for (const actor of [acting.cast.clerk, acting.cast.leader, acting.cast.office]) {
      await expect(acting.read(id, actor)).rejects.toMatchObject({ kind: 'not-found' });
    }
  });

  it('exchange the unit before it has signed, without touching the citizen’s clock', async () => {
    const { id } = await acting.upTo('dispatched');
    const before = await acting.read(id);
    const after = await acting.dispatch(id, acting.cast.other);
    expect(after).toMatchObject({ state: 'dispatched', leadUnitName: '云岭县水务局', due: before.due });
    await expect(acting.dispatch(id, acting.cast.other)).rejects.toMatchObject({
      key: 'supervision.already-with-unit',
    });
    await expect(acting.read(id, acting.cast.clerk)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('refuse with a reason and the right channel', async () => {
    const receipt = await acting.submit();
    const id = await acting.idOf(receipt.number);
    const refuse = (reason: 'outside' | 'litigation', channel?: string) =>
      acting.step(id, acting.cast.centre, (version) =>
        bench.get(TriageCaseService).refuse({ id, version, reason, channel }),
      );
    await expect(refuse('outside')).rejects.toMatchObject({ kind: 'invalid' });
    const refused = await refuse('litigation');
    expect(refused).toMatchObject({ state: 'refused', clock: { status: 'stopped' }, allowedActions: [] });
    expect(refused.refusal?.channel).toContain('人民法院');
  });

  it('leave a trail that nobody can change, and a line in the audit for each', async () => {
    const { id } = await acting.upTo('answered');
    await expect(
      bench.database.query("UPDATE supervision.case_event SET type = 'x' WHERE case_id = $1", [id]),
    ).rejects.toThrow('never changed');
    await expect(
      bench.database.query('DELETE FROM supervision.case_event WHERE case_id = $1', [id]),
    ).rejects.toThrow();
    const audit = await bench.database.query<{ action: string }>(
      "SELECT action FROM platform.audit_line WHERE subject_type = 'supervision.case' AND subject_id = $1 ORDER BY sequence",
      [id],
    );
    expect(audit.map((line) => line.action.replace('supervision.case.', ''))).toEqual([
      'dispatch',
      'sign-for-receipt',
      'save-draft',
      'submit-draft',
      'sign-off',
      'answer',
    ]);
  });

  it('undo everything when one part fails', async () => {
    const { id } = await acting.upTo('signed');
    const { version } = await acting.read(id);
    const failing = bench.as(acting.cast.centre, async () => {
      await bench.get(AnswerCaseService).answer({ id, version });
      throw new Error('after the answer');
    });
    await expect(failing).rejects.toThrow('after the answer');
    const after = await acting.read(id);
    expect(after).toMatchObject({ state: 'awaiting-check', version });
    expect(after.timeline.some((line) => line.type === 'answered')).toBe(false);
  });
});
