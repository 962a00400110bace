import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@yangguang/kernel';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf, type Cast } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';
import { ChangeKindService } from './change-kind.service';
import { NameReadersService } from './name-readers.service';
import { TriageCaseService } from './triage-case.service';

describe('the centre’s desk', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let cast: Cast;
  let acting: Acting;
  let acts: WorkflowActs;
  let writer: PersonActor;
  let second: PersonActor;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-11-23T10:00:00+08:00');
    cast = await castOf(bench);
    acting = new Acting(bench, cast);
    acts = new WorkflowActs(bench, acting);
    writer = await bench.county.person('钱执笔', cast.other, 'handler');
    second = await bench.county.person('孙执笔', cast.other, 'handler');
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const changeKind = (id: string, kind: 'report' | 'complaint') =>
    acting.step(id, cast.centre, (version) =>
      bench.get(ChangeKindService).change({ id, version, kind, reason: '来信反映的是个人违纪。' }),
    );
  const nameReaders = (id: string, ...people: readonly PersonActor[]) =>
    acting.step(id, cast.centre, (version) =>
      bench.get(NameReadersService).name({
        id,
        version,
        readerIds: people.map((one) => one.personId),
        reason: '原经办人休假。',
      }),
    );

  it('names in each line the unit of whoever acted, and beside it the one it was done to', async () => {
    const { id } = await acting.upTo('answered');
    const { timeline } = await acting.read(id);
    const line = (type: string) => timeline.find((one) => one.type === type);
    expect(line('dispatched')).toMatchObject({
      actorName: '林晓岚',
      unitName: '云岭县信息中心',
      aboutUnitName: '云岭县城市管理局',
      title: '受理并转办云岭县城市管理局',
    });
    expect(line('received')).toMatchObject({ unitName: '云岭县城市管理局', aboutUnitName: null });
    expect(line('answered')).toMatchObject({
      unitName: '云岭县信息中心',
      title: '云岭县城市管理局答复',
    });
  });

  it('reads older lines by what they are about', async () => {
    const { id } = await acting.upTo('dispatched');
    await bench.database.query(
      `INSERT INTO supervision.case_event
         (id, case_id, at, type, actor_kind, actor_name, unit_id, unit_name, citizen_visible)
       VALUES ('018f0000-0000-7000-8000-000000000002', $1, '2026-11-20T01:00:00Z', 'dispatched', 'person',
               '林晓岚', $2, '云岭县水务局', true)`,
      [id, cast.other.id],
    );
    const [first] = (await acting.read(id)).timeline;
    expect(first).toMatchObject({
      unitName: null,
      aboutUnitName: '云岭县水务局',
      title: '受理并转办云岭县水务局',
    });
  });

  it('closes a message that becomes a report, and keeps closed what was one', async () => {
    const { number } = await acting.submit({ kind: 'complaint', unitId: cast.unit.id });
    const id = await acting.idOf(number);
    const told = () =>
      bench.database.one<{ n: number }>(
        'SELECT count(*) AS n FROM platform.notification WHERE link LIKE $1',
        [`%${id}%`],
      );
    const before = await told();
    const closed = await changeKind(id, 'report');
    expect(closed).toMatchObject({ kind: 'report', confidential: true, state: 'submitted' });
    expect(closed.consent.shareName).toBe(false);
    expect(closed.timeline.at(-1)).toMatchObject({
      type: 'kind-changed',
      detail: '由“投诉”改为“举报”\n来信反映的是个人违纪。',
    });
    await expect(acting.read(id, cast.office)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(acting.dispatch(id, cast.unit)).rejects.toMatchObject({ key: 'supervision.unit-is-named' });
    await expect(changeKind(id, 'report')).rejects.toMatchObject({ fields: [{ pointer: '/kind' }] });

    const back = await changeKind(id, 'complaint');
    expect(back).toMatchObject({ kind: 'complaint', confidential: true });
    await expect(acting.read(id, cast.office)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await told()).toEqual(before);
  });

  it('changes no kind once a unit has it', async () => {
    const { id } = await acting.upTo('dispatched');
    await expect(changeKind(id, 'report')).rejects.toMatchObject({ kind: 'illegal-intent' });
  });

  it('names at least a writer and a signer on a protected case, and each change leaves a line', async () => {
    const { number } = await acting.submit({ kind: 'report', unitId: cast.unit.id });
    const id = await acting.idOf(number);
    const dispatch = (...readers: readonly PersonActor[]) =>
      acting.step(id, cast.centre, (version) =>
        bench.get(TriageCaseService).dispatch({
          id,
          version,
          unitId: cast.other.id,
          readerIds: readers.map((one) => one.personId),
        }),
      );
    const few = { fields: [{ pointer: '/readerIds', key: 'supervision.readers-too-few' }] };
    await expect(dispatch(cast.stranger)).rejects.toMatchObject(few);
    await expect(dispatch(writer, second)).rejects.toMatchObject(few);
    const sent = await dispatch(writer, cast.stranger);
    expect(sent.timeline.at(-1)).toMatchObject({
      type: 'readers-named',
      detail: '可以看到：许明远、钱执笔',
      citizenVisible: false,
    });
    await acts.signForReceipt(id, writer);
    await expect(acting.read(id, second)).rejects.toMatchObject({ kind: 'not-found' });

    await expect(nameReaders(id, writer, cast.stranger)).rejects.toMatchObject({
      fields: [{ pointer: '/readerIds', key: 'supervision.readers-same' }],
    });
    await expect(nameReaders(id, cast.clerk, cast.stranger)).rejects.toMatchObject({
      fields: [{ pointer: '/readerIds', key: 'supervision.reader-not-in-unit' }],
    });
    bench.at('2026-11-23T11:00:00+08:00');
    const renamed = await nameReaders(id, second, cast.stranger);
    expect(renamed).toMatchObject({ state: 'handling', handlerName: null });
    expect(renamed.timeline.at(-1)).toMatchObject({
      type: 'readers-named',
      detail: '可以看到：孙执笔\n不再看到：钱执笔\n原经办人休假。',
    });
    await expect(acting.read(id, writer)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await acting.read(id, second)).toMatchObject({ number });
    const seen = await bench.as(cast.centre, () => bench.get(NameReadersService).of(id));
    expect(seen.people.filter((one) => one.named).map((one) => one.name)).toEqual(['孙执笔', '许明远']);
    expect(seen.people.map((one) => one.name)).toContain('钱执笔');
  });

  it('names nobody on a case that everybody in its unit sees', async () => {
    const { id } = await acting.upTo('dispatched');
    await expect(nameReaders(id, cast.clerk, cast.leader)).rejects.toMatchObject({
      key: 'supervision.open-to-unit',
    });
  });
});
