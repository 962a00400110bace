import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import type { SubmissionIntent } from '../model/submission-transitions';
import { ScoreService } from '../score/score.service';
import { InfoBench } from '../testing/bench';
import { SubmissionReaderService } from './submission-reader.service';
import { SubmissionStepService, type StepInput } from './submission-step.service';
import { WriteSubmissionService } from './write-submission.service';

describe('a submission from its clerk to its points', () => {
  let clone: ClonedDatabase;
  let bench: InfoBench;
  let clerk: PersonActor, leader: PersonActor, stranger: PersonActor;
  let editor: PersonActor, chief: PersonActor, head: PersonActor;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await InfoBench.start(clone.url);
    const town = await bench.unit('青石镇');
    const office = await bench.unit('县政府办');
    clerk = await bench.person('撰稿', town, 'handler');
    leader = await bench.person('负责', town, 'unit-leader');
    stranger = await bench.person('旁人', await bench.unit('云台镇'), 'handler', 'unit-leader');
    editor = await bench.person('编辑', office, 'office');
    chief = await bench.person('科长', office, 'office');
    head = await bench.person('主任', office, 'office');
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const write = (title = '居民点单改造老旧小区') =>
    bench.as(clerk, () =>
      bench.get(WriteSubmissionService).write({
        kind: 'experience',
        title,
        body: '入户发放清单4260份，改造小区18个。',
        confirmedNonSecret: true,
        mayBePublic: true,
      }),
    );
  const read = (actor: PersonActor, id: string) =>
    bench.as(actor, () => bench.get(SubmissionReaderService).detail(id));
  const step = async (actor: PersonActor, id: string, intent: SubmissionIntent, input: StepInput = {}) => {
    const { version } = await read(actor, id);
    await bench.as(actor, () => bench.get(SubmissionStepService).step(id, version, intent, input));
  };

  it('is signed, edited, checked, approved, used twice and counted', async () => {
    const id = await write();
    await step(clerk, id, 'send-to-leader');
    await expect(read(editor, id)).rejects.toMatchObject({ key: 'info.submission-not-found' });
    await expect(read(stranger, id)).rejects.toMatchObject({ key: 'info.submission-not-found' });
    await step(leader, id, 'sign');
    expect(await read(clerk, id)).toMatchObject({ number: 'XX2026-0001', state: 'submitted' });
    await step(editor, id, 'adopt');
    await step(editor, id, 'submit-edited', { title: '居民点单，满意度升至94%' });
    await expect(step(editor, id, 'check')).rejects.toMatchObject({ key: 'info.checker-is-editor' });
    await step(chief, id, 'check');
    await expect(step(chief, id, 'approve')).rejects.toMatchObject({ key: 'info.head-has-worked-on-it' });
    await step(head, id, 'approve');
    await step(editor, id, 'use', { level: 'briefing' });
    await step(editor, id, 'use', { level: 'journal', journal: '云岭政务' });
    await expect(step(editor, id, 'use', { level: 'briefing' })).rejects.toMatchObject({
      key: 'info.used-there-already',
    });
    const seen = await read(clerk, id);
    expect(seen.trail).toHaveLength(8);
    expect(seen).toMatchObject({ editedTitle: '居民点单，满意度升至94%', state: 'used' });
    // 5 for the briefing and 4 for an experience in a journal; one received is below the minimum of four.
    const scores = await bench.as(clerk, () => bench.get(ScoreService).of('2026-11'));
    expect(scores.units).toMatchObject([
      { unit: clerk.unitId, total: 9, lines: [{ points: 5 }, { points: 4 }] },
    ]);
    const before = await bench.as(clerk, () => bench.get(ScoreService).of('2026-10'));
    expect(before.units).toEqual([]);
  });

  it('tells what a step lacks and refuses an outdated version', async () => {
    const id = await write('另一件');
    await step(clerk, id, 'send-to-leader');
    await expect(step(leader, id, 'send-back')).rejects.toMatchObject({ key: 'platform.validation' });
    await expect(
      bench.as(leader, () => bench.get(SubmissionStepService).step(id, 1, 'sign', {})),
    ).rejects.toMatchObject({ key: 'platform.stale-version' });
  });

  it('keeps from signing whoever has written, however long ago, and holds it in the database', async () => {
    const both = await bench.person('两任', { id: clerk.unitId, name: '青石镇' }, 'handler', 'unit-leader');
    const id = await write('两人写的一件');
    await step(both, id, 'save-draft', { body: '另一人补写。' });
    await step(clerk, id, 'save-draft', { body: '撰稿人再改。' });
    await step(clerk, id, 'send-to-leader');
    await expect(step(both, id, 'sign')).rejects.toMatchObject({ key: 'info.signer-is-author' });
    const database = bench.get(Database);
    await expect(
      database.query('UPDATE info.submission SET signer_id = $2 WHERE id = $1', [id, both.personId]),
    ).rejects.toThrow('signer_has_not_written');
    await step(leader, id, 'sign');
  });

  it('lets who signed it write a returned text, and then another sign', async () => {
    const both = await bench.person('兼任', { id: clerk.unitId, name: '青石镇' }, 'handler', 'unit-leader');
    const id = await write('退改的一件');
    await step(clerk, id, 'send-to-leader');
    await step(both, id, 'sign');
    const { number } = await read(clerk, id);
    await step(editor, id, 'return-for-changes', { note: '请补充样本数。' });
    await step(both, id, 'save-draft', { body: '样本数四百户。' });
    await step(both, id, 'send-to-leader');
    await expect(step(both, id, 'sign')).rejects.toMatchObject({ key: 'info.signer-is-author' });
    await step(leader, id, 'sign');
    expect(await read(clerk, id)).toMatchObject({ number, signerName: '负责', state: 'submitted' });
  });

  it('keeps every editor from checking and approving', async () => {
    const id = await write('两人编的一件');
    await step(clerk, id, 'send-to-leader');
    await step(leader, id, 'sign');
    await step(editor, id, 'adopt');
    await step(chief, id, 'edit', { title: '科长动过一笔' });
    await step(editor, id, 'submit-edited');
    await expect(step(chief, id, 'check')).rejects.toMatchObject({ key: 'info.checker-is-editor' });
    await step(head, id, 'check');
    await expect(step(chief, id, 'approve')).rejects.toMatchObject({ key: 'info.head-has-worked-on-it' });
  });

  it('keeps nothing that is marked secret', async () => {
    await expect(write('机密★1年')).rejects.toMatchObject({ key: 'info.secrecy-marked' });
  });

  it('numbers without gaps when many are signed at once', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, (_, n) => write(`第${n}件`)));
    for (const id of ids) await step(clerk, id, 'send-to-leader');
    await Promise.all(ids.map((id) => step(leader, id, 'sign')));
    const numbers = await Promise.all(ids.map(async (id) => (await read(clerk, id)).number));
    const drawn = [...numbers].sort();
    const first = Number(drawn[0]?.slice(-4));
    expect(drawn).toEqual(ids.map((_, n) => `XX2026-${String(first + n).padStart(4, '0')}`));
  });
});
