import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutboxDispatcher } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { SignOffService } from '../case/sign-off.service';
import { Acting, anAnswer, castOf, type Cast } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { AnswerCheckService } from './answer-check.service';
import { DecisionMemory } from './decision-memory';
import { TriageSuggestionsService } from './triage-suggestions.service';

describe('what the system tells those who decide', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let cast: Cast;
  let acting: Acting;
  let answered: string[];

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    cast = await castOf(bench);
    acting = new Acting(bench, cast);
    answered = [];
    for (const road of ['云溪大道', '凤凰路', '文昌路', '北门街']) {
      const body = `${road}有五盏路灯不亮，学生晚自习后走夜路不安全，请派人看看。`;
      const { id } = await acting.upTo('answered', { title: `${road}路灯不亮`, place: road, body });
      answered.push(id);
    }
    await bench.get(OutboxDispatcher).deliverDue();
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const suggest = (id: string) => bench.as(cast.centre, () => bench.get(TriageSuggestionsService).of(id));
  const submit = async (change: Parameters<Acting['submit']>[0]) =>
    acting.idOf((await acting.submit(change)).number);
  const counted = () =>
    bench.database.one<{ cases: number }>(
      "SELECT cases FROM supervision.term_decision WHERE term = '路灯' AND subject = 'unit'",
    );

  it('suggests unit and kind by what was decided before, with the figures', async () => {
    const id = await submit({ title: '滨河路路灯坏了', place: '滨河路', body: '滨河路一排路灯全黑了。' });
    const { units, kinds } = await suggest(id);
    expect(units[0]).toMatchObject({ unitId: cast.unit.id, unitName: '云岭县城市管理局' });
    expect(units[0]?.evidence).toContain('“路灯”：4 件中 4 件如此');
    expect(units[0]?.evidence).toContain('职责用词：路灯');
    expect(kinds).toMatchObject([{ kind: 'help' }]);
  });

  it('learns from a case once, however often its event comes', async () => {
    expect(await counted()).toEqual({ cases: 4 });
    await Promise.all([1, 2, 3].map(() => bench.get(DecisionMemory).learn(answered)));
    expect(await counted()).toEqual({ cases: 4 });
  });

  it('gives a report of wrongdoing no unit and no kind, and learns nothing from it', async () => {
    const id = await submit({
      kind: 'report',
      unitId: cast.unit.id,
      title: '举报路灯工程虚报数量',
      body: '路灯维修虚报数量，请查处，有人吃拿卡要。',
    });
    expect(await suggest(id)).toMatchObject({
      units: [],
      kinds: [],
      duplicates: [],
      refusals: [{ reason: 'discipline', words: ['吃拿卡要'] }],
    });
  });

  it('finds messages about the same matter, the same writer’s first, with what they share', async () => {
    const first = {
      title: '东湖广场音响扰民',
      place: '东湖广场',
      body: '东湖广场每晚跳舞音响开得很大，孩子写不了作业。',
    };
    const again = {
      title: '东湖广场晚上音响太大',
      place: '东湖广场',
      body: '反映一下，东湖广场每晚跳舞音响开得很大，老人睡不着。',
    };
    const stranger = { name: '李小红', phone: '19900005678', email: null };
    const one = await submit(first);
    const other = await submit({ ...again, contact: stranger });
    const same = await submit(again);
    const { duplicates } = await suggest(one);
    expect(duplicates.map((found) => [found.id, found.sameWriter])).toEqual([
      [same, true],
      [other, false],
    ]);
    expect(duplicates[0]?.shared).toContain('东湖广场每晚跳舞音响开得很大，');
    expect(
      (await suggest(await submit({ title: '低保停发了', body: '母亲的低保停发了。' }))).duplicates,
    ).toEqual([]);
  });

  it('checks a draft against its question, for the unit that writes it and nobody else', async () => {
    const { id } = await acting.upTo('handling');
    const check = (actor: Cast['clerk'], text: string) =>
      bench.as(actor, () => bench.get(AnswerCheckService).of(id, { ...anAnswer, text, basis: null }));
    expect(await check(cast.clerk, '您好，路灯的问题已转交有关部门处理。')).toMatchObject({
      findings: [{ code: 'transferred-only', title: '只说已转别处' }],
    });
    expect(await check(cast.clerk, anAnswer.text)).toEqual({ findings: [] });
    await expect(check(cast.stranger, anAnswer.text)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('lets a draft that answers nothing go to its leader only with a reason, which the leader reads', async () => {
    const { id } = await acting.upTo('handling');
    await acting.saveDraft(id, { text: '您好，路灯的问题已转交有关部门处理。', basis: null });
    await expect(acting.submitDraft(id)).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ pointer: '/overrideReason', key: 'supervision.non-answer.transferred-only.refused' }],
    });
    const reason = '来信人只要求转达，已电话说明。';
    const waiting = await acting.submitDraft(id, reason);
    expect(waiting).toMatchObject({
      state: 'awaiting-sign-off',
      overrides: [{ finding: 'transferred-only', title: '只说已转别处', reason, by: '沈一诺' }],
    });
    expect(waiting.timeline.at(-1)).toMatchObject({
      type: 'check-overridden',
      detail: reason,
      actorName: '沈一诺',
      citizenVisible: false,
    });

    await acting.step(id, cast.leader, (version) =>
      bench.get(SignOffService).sendBack({ id, version, opinion: '请写明由谁办。' }),
    );
    expect((await acting.saveDraft(id)).overrides).toEqual([]);
    expect((await acting.submitDraft(id, '这一稿不需要任何理由也能过。')).overrides).toEqual([]);
  });

  it('keeps an override once a draft, and only with a reason that says something', async () => {
    const { id } = await acting.upTo('handling');
    await acting.saveDraft(id, { text: '感谢您的关心和支持！', basis: null });
    await acting.submitDraft(id, '来信人专程致谢，没有要办的事。');
    const copy = (change: string) =>
      bench.database.query(
        `INSERT INTO supervision.check_override
         SELECT $1, case_id, unit_id, draft_version, finding || $2, left(reason, $3), person_id, person_name, at
           FROM supervision.check_override WHERE case_id = $4`,
        ['018f0000-0000-7000-8000-000000000001', change, change === '' ? 300 : 9, id],
      );
    await expect(copy('')).rejects.toMatchObject({ code: '23505' });
    await expect(copy('x')).rejects.toMatchObject({ code: '23514' });
  });
});
