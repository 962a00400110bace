import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { CalendarService } from '../calendar/calendar.service';
import { clerk, County, FakeHolder } from '../testing/county';
import { RecomputeDeadlinesTask } from '../recompute/recompute-deadlines.task';
import { LocalDayService } from './local-day.service';

const festival = { date: '2026-08-20', kind: 'off' as const, name: '县庆日', basis: '云政办发〔2026〕12号' };

describe('local days', () => {
  let database: ClonedDatabase;
  let county: County;
  let holder: FakeHolder;

  beforeAll(async () => {
    database = await cloneDatabase();
    holder = new FakeHolder([
      {
        subject: 'case/1',
        title: 'YL20260817-0001',
        received: '2026-08-17',
        workingDays: 5,
        pauses: [],
        due: '2026-08-24',
        provisional: false,
        link: '/supervision/cases/1',
      },
    ]);
    county = await County.start(database.url, holder);
  });

  afterAll(async () => {
    await county.stop();
    await database.drop();
  });

  const days = () => county.get(LocalDayService);
  const add = (day: typeof festival | (Omit<typeof festival, 'kind'> & { kind: 'work' })) =>
    county.write(clerk, () => days().add(day, clerk));
  const remove = (id: string) => county.write(clerk, () => days().remove(id, clerk));

  it('are looked at, set and taken back, and the deadlines follow', async () => {
    const preview = await days().preview(festival);
    expect(preview.moved).toMatchObject([{ subject: 'case/1', after: { due: '2026-08-25' } }]);
    expect(holder.open[0]?.due).toBe('2026-08-24');

    const { day, effect } = await add(festival);
    expect(effect).toEqual(preview);
    expect(day).toMatchObject({ ...festival, createdByName: '周文' });
    expect(holder.open[0]?.due).toBe('2026-08-25');
    expect((await county.get(CalendarService).current()).dayOf(festival.date).reason).toBe('local-holiday');
    expect(await days().inForce()).toEqual([day]);
    await expect(add(festival)).rejects.toThrow('calendar.override-exists');

    await remove(day.id);
    expect(holder.open[0]?.due).toBe('2026-08-24');
    expect(await days().inForce()).toEqual([]);
    await expect(remove(day.id)).rejects.toThrow('calendar.override-not-found');
    const kept = await county
      .get(Database)
      .one('SELECT removed_by_name FROM calendar.local_override WHERE id = $1', [day.id]);
    expect(kept).toEqual({ removed_by_name: '周文' });
  });

  it('that change nothing are refused', async () => {
    await expect(add({ ...festival, date: '2026-08-22' })).rejects.toThrow(
      'calendar.override-without-effect',
    );
    await expect(add({ ...festival, kind: 'work' })).rejects.toThrow('calendar.override-without-effect');
  });

  it('set by two people at once are set once', async () => {
    const date = '2026-08-26';
    const results = await Promise.allSettled([add({ ...festival, date }), add({ ...festival, date })]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await days().inForce()).map((day) => day.date)).toEqual([date]);
  });

  it('are caught up with each night by a matter that missed the change', async () => {
    const missed = holder.open.map((one) => ({ ...one, received: '2026-08-24', due: '2026-08-31' }));
    holder.open = missed;
    const task = county.get(RecomputeDeadlinesTask);
    await task.run();
    await task.run();
    expect(holder.open[0]?.due).toBe('2026-09-01');
  });
});
