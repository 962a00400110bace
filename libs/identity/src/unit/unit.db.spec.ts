import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { SmallCounty } from '../testing/small-county';
import { codeOf, type Visitor } from '../testing/visitor';
import { ApplyUnitChangesTask } from './apply-unit-changes.task';
import { UnitDirectory } from './unit-directory';

interface UnitBody {
  readonly id: string;
  readonly version: number;
}

describe('units through time', () => {
  let served: ServedIdentity;
  let county: SmallCounty;
  let admin: Visitor;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
    admin = (await county.working('xitong', ['system-admin'], { unitId: county.centre })).visitor;
  });

  afterAll(() => served.stop());

  async function open(code: string, name: string, more: object = {}): Promise<UnitBody> {
    const { body } = await admin.post('/staff/units', {
      code,
      name,
      shortName: name.slice(3),
      kind: 'government',
      openedOn: '2012-01-01',
      ...more,
    });
    return body as UnitBody;
  }

  it('are listed for everybody, and a change is seen by the next reader', async () => {
    const anyone = served.visitor();
    const first = await anyone.get('/public/units');
    expect(first.body).toMatchObject({
      items: [{ shortName: '县教体局', pinyin: 'yunlingxianjiaoyutiyuju' }],
    });
    await open('JYJ', '云岭县交通运输局');
    const second = await anyone.get('/public/units');
    expect((second.body as { items: { name: string }[] }).items.map((one) => one.name)).toContain(
      '云岭县交通运输局',
    );
    const etag = second.headers.get('etag') ?? '';
    expect((await anyone.send('GET', '/public/units', undefined, { 'If-None-Match': etag })).status).toBe(
      304,
    );
  });

  it.each(['jtj', 'ylxjyty', '教育', 'JTJ', 'yunlingxianjiaoyu'])('are found by %s', async (q) => {
    const { body } = await admin.get(`/staff/units?q=${encodeURIComponent(q)}`);
    expect((body as { items: { shortName: string }[] }).items.map((one) => one.shortName)).toContain(
      '县教体局',
    );
  });

  it('take another name on its day and keep the old one for old documents', async () => {
    const unit = await open('LYJ', '云岭县林业局');
    const path = `/staff/units/${unit.id}/rename`;
    const wish = { name: '云岭县林业和草原局', shortName: '县林草局', document: '云编发〔2026〕12号' };
    const planned = await admin.post(path, { ...wish, effectiveOn: '2026-12-01' }, unit.version);
    expect(planned.body).toMatchObject({ name: '云岭县林业局', changes: [{ state: 'planned' }] });
    const task = served.get(ApplyUnitChangesTask);
    const run = (date: string) => task.run({ start: served.clock.now(), date, late: false });
    await run('2026-11-30');
    await run('2026-12-01');
    await run('2026-12-01');
    expect((await admin.get(`/staff/units/${unit.id}`)).body).toMatchObject({
      name: '云岭县林业和草原局',
      pinyin: 'yunlingxianlinyehecaoyuanju',
      names: [
        { name: '云岭县林业局', until: '2026-12-01' },
        { name: '云岭县林业和草原局', from: '2026-12-01', until: null },
      ],
      changes: [{ state: 'applied' }],
    });
  });

  it('may have a planned change taken back, but not one that is done', async () => {
    const unit = await open('SLJ', '云岭县水利局');
    const wish = { effectiveOn: '2027-01-01', document: '云编发〔2026〕13号' };
    const planned = await admin.post(`/staff/units/${unit.id}/abolish`, wish, unit.version);
    const [change] = (planned.body as { changes: { id: string }[] }).changes;
    const path = `/staff/units/${unit.id}/changes/${change?.id}`;
    expect((await admin.send('DELETE', path)).status).toBe(204);
    expect((await admin.send('DELETE', path)).status).toBe(404);
  });

  it('merge: people, children and matters go on elsewhere', async () => {
    const grain = await open('LSJ', '云岭县粮食局');
    const trade = await open('SWJ', '云岭县商务局');
    const store = await open('LSK', '云岭县粮库', { parentId: grain.id, kind: 'institution' });
    const clerk = await county.working('liangshi', ['handler'], { unitId: grain.id });
    const wish = { effectiveOn: '2026-11-23', document: '云编发〔2026〕14号', successorId: trade.id };
    expect((await admin.post(`/staff/units/${grain.id}/merge`, wish)).status).toBe(428);
    expect(
      codeOf(await admin.post(`/staff/units/${grain.id}/merge`, { ...wish, successorId: grain.id }, 1)),
    ).toBe('identity.unit-own-successor');
    const merged = await admin.post(`/staff/units/${grain.id}/merge`, wish, grain.version);
    expect(merged.body).toMatchObject({ active: false, ending: 'merged', successorId: trade.id, people: 0 });
    expect((await admin.get(`/staff/units/${store.id}`)).body).toMatchObject({
      parentId: null,
      active: true,
    });
    const directory = served.get(UnitDirectory);
    expect(await directory.people(trade.id, 'handler')).toMatchObject([
      { id: clerk.personId, roles: ['handler'] },
    ]);
    expect(await directory.presentOf(grain.id)).toMatchObject({ id: trade.id });
    expect((await clerk.visitor.get('/staff/me')).status).toBe(401);
    expect(codeOf(await admin.post(`/staff/units/${grain.id}/merge`, wish, 2))).toBe('identity.unit-ended');
    const event = await served.database.one<{ payload: object }>(
      `SELECT payload FROM platform.outbox_event WHERE type = 'identity.unit-ended'`,
    );
    expect(event?.payload).toMatchObject({ unitId: grain.id, successorId: trade.id });
  });

  it('never stand in a circle, even when two move at once', async () => {
    const [a, b] = [await open('AAA', '云岭县甲局'), await open('BBB', '云岭县乙局')];
    const move = (unit: UnitBody, parentId: string) =>
      admin.send('PATCH', `/staff/units/${unit.id}`, { parentId }, { 'If-Match': `"${unit.version}"` });
    const answers = await Promise.all([move(a, b.id), move(b, a.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('refuse a code or a live name twice', async () => {
    const wish = { code: 'JTJ', name: '云岭县别的局', shortName: '别局', kind: 'party' };
    expect(codeOf(await admin.post('/staff/units', wish))).toBe('identity.unit-code-taken');
    const named = { ...wish, code: 'NEW', name: '云岭县教育体育局' };
    expect(codeOf(await admin.post('/staff/units', named))).toBe('identity.unit-name-taken');
    expect((await admin.post('/staff/units', { ...wish, code: 'OK1', kind: undefined })).status).toBe(422);
  });
});
