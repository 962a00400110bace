import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@yangguang/kernel';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { OrderInspectionService } from '../inspection/order-inspection.service';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { BulletinFilesService } from './bulletin-files.service';
import { BulletinReaderService } from './bulletin-reader.service';
import { CorrectBulletinService } from './correct-bulletin.service';
import type { BulletinResponse } from './dto/bulletin.response';
import { IssueBulletinService } from './issue-bulletin.service';
import { WriteBulletinService } from './write-bulletin.service';

describe('the monthly bulletin', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let other: PersonActor;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-10-20T10:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    other = await bench.county.person(
      '方月白',
      await bench.county.unit('中共云岭县委办公室', 'office'),
      'office',
    );
    await acting.upTo('answered');
    const { id } = await acting.upTo('handling');
    const { version } = await acting.read(id, acting.cast.office);
    await bench.as(acting.cast.office, () =>
      bench.get(OrderInspectionService).order({
        caseId: id,
        version,
        unitId: acting.cast.unit.id,
        reason: '请说明为何至今没有办结。',
      }),
    );
    bench.at('2026-11-10T10:00:00+08:00');
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const read = (id: string, actor: PersonActor = acting.cast.office) =>
    bench.as(actor, () => bench.get(BulletinReaderService).detail(id));
  const draft = (month: string) =>
    bench.as(acting.cast.office, () => bench.get(WriteBulletinService).draft(month));
  const issuing = () => bench.get(IssueBulletinService);
  const refusal = (work: () => Promise<unknown>) =>
    work().then(
      () => 'done',
      (error: { key?: string }) => error.key,
    );
  const county = (bulletin: BulletinResponse) => bulletin.lines[0]?.figures;

  it('freezes a month that is over, once', async () => {
    expect(await refusal(() => draft('2026-11'))).toBe('supervision.bulletin.month');
    const id = await draft('2026-10');
    const seen = await read(id);
    expect(seen).toMatchObject({ state: 'draft', month: '2026-10', asOf: '2026-11-10', number: null });
    expect(county(seen)).toMatchObject({ received: 2, answered: 1, onTime: 1, overdue: 1, inspected: 1 });
    expect(seen.lines[1]).toMatchObject({
      unitName: '云岭县城市管理局',
      onTimeRate: 0.5,
      figures: { unexplained: 1, atFault: 0 },
    });
    expect(await refusal(() => draft('2026-10'))).toBe('supervision.bulletin.exists');
    // What happens later changes the page of figures, and no longer the bulletin.
    bench.at('2026-11-11T10:00:00+08:00');
    await bench.database.query(`UPDATE supervision.case SET state = 'withdrawn', closed_on = '2026-11-11'
      WHERE state = 'handling'`);
    expect((await read(id)).lines).toEqual(seen.lines);
  });

  it('is signed by another than those who wrote it, numbered when issued, read by units only then', async () => {
    const id = await draft('2026-09');
    const { office, leader } = acting.cast;
    const sign = async (actor: PersonActor) => {
      const { version } = await read(id);
      await bench.as(actor, () => issuing().signOff({ id, version }));
    };
    expect(await refusal(() => sign(other))).toBe('supervision.bulletin.empty');
    const words = '总体平稳，请各单位按时答复。';
    await bench.as(office, () => bench.get(WriteBulletinService).edit({ id, version: 1, words }));
    expect(await refusal(() => sign(office))).toBe('supervision.bulletin.own-text');
    await expect(
      bench.database.query(`UPDATE supervision.bulletin SET state = 'signed', signed_by = $2 WHERE id = $1`, [
        id,
        office.personId,
      ]),
    ).rejects.toThrow('check constraint');
    await sign(other);
    expect(await refusal(() => read(id, leader))).toBe('supervision.bulletin.not-found');
    const { version } = await read(id);
    await expect(
      bench.database.query("UPDATE supervision.bulletin SET words = '另一段话' WHERE id = $1", [id]),
    ).rejects.toThrow('corrected by a new line');
    await bench.as(office, () => issuing().issue({ id, version }));
    expect(await read(id, leader)).toMatchObject({
      state: 'issued',
      signedByName: '方月白',
      allowedActions: [],
    });
    expect((await read(id)).number).toMatch(/^督查通报〔2026〕\d+号$/);
    const told = await bench.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM platform.notification WHERE template = 'supervision.notice.bulletin.issued'`,
    );
    expect(told[0]?.n).toBeGreaterThan(0);
    const pdf = await bench.as(leader, () => bench.get(BulletinFilesService).pdf(id));
    expect(new TextDecoder().decode(pdf.bytes.slice(0, 5))).toBe('%PDF-');
  });

  it('is corrected by new lines, never by a changed one', async () => {
    const id = await draft('2026-08');
    const { office } = acting.cast;
    await bench.as(office, () =>
      bench.get(WriteBulletinService).edit({ id, version: 1, words: '本月没有留言。' }),
    );
    await bench.as(other, () => issuing().signOff({ id, version: 2 }));
    await bench.as(other, () => issuing().issue({ id, version: 3 }));
    const correct = (becomes: number, version: number) =>
      bench.as(office, () =>
        bench.get(CorrectBulletinService).correct({
          ...{ id, version, becomes, unitId: null, figure: 'received' as const },
          reason: '一件转入办件补记。',
        }),
      );
    await correct(1, 4);
    await correct(2, 5);
    expect(await refusal(() => correct(2, 6))).toBe('platform.validation');
    const seen = await read(id);
    expect(seen.corrections.map(({ was, becomes }) => [was, becomes])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(seen.lines[0]).toMatchObject({
      figures: { received: 2 },
      frozen: { received: 0 },
      changed: ['received'],
    });
    for (const sql of [
      'UPDATE supervision.bulletin_line SET unit_name = unit_name WHERE bulletin_id = $1',
      'DELETE FROM supervision.bulletin_correction WHERE bulletin_id = $1',
      "UPDATE supervision.bulletin SET issued_by_name = 'x' WHERE id = $1",
      'DELETE FROM supervision.bulletin WHERE id = $1',
    ])
      await expect(bench.database.query(sql, [id])).rejects.toThrow('corrected by a new line');
    const { bytes } = await bench.as(office, () => bench.get(BulletinFilesService).xlsx(id));
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
