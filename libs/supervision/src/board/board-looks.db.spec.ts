import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, newId, type PersonActor } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { UnitFiguresService } from '../figures/unit-figures.service';
import { castOf, type Cast } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { BoardLooksService } from './board-looks.service';
import { RemindBoardTask } from './remind-board.task';

/** Two weeks after 国庆 2026, with the Saturday 10 October that was worked for it. */
const FIRST = '2026-10-08';
const LAST = '2026-10-22';
const WORKING = ['08', '09', '10', '12', '13', '14', '15', '16', '19', '20', '21', '22'].map(
  (day) => `2026-10-${day}`,
);

describe('who looked at the board of a unit', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let cast: Cast;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, `${FIRST}T07:50:00+08:00`);
    cast = await castOf(bench);
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const look = (person: PersonActor, at: string) => {
    bench.at(`${at}+08:00`);
    return runAs(person, () => bench.get(BoardLooksService).today(person));
  };
  const count = async (table: string) =>
    (await bench.database.one<{ n: number }>(`SELECT count(*)::int AS n FROM supervision.${table}`))?.n;
  const figures = () =>
    runAs(cast.centre, () => bench.get(UnitFiguresService).read({ from: '2026-10', to: '2026-10' }));

  it('is written once a person and day, by the first look, and shown to the unit', async () => {
    await look(cast.clerk, `${FIRST}T08:41:00`);
    await look(cast.leader, `${FIRST}T09:10:00`);
    const seen = await look(cast.clerk, `${FIRST}T16:00:00`);
    expect(seen).toMatchObject({
      day: FIRST,
      workingDay: true,
      people: [{ name: '沈一诺' }, { name: '周砚秋' }],
    });
    expect(new Date(seen.people[0]?.at ?? '').toISOString()).toBe('2026-10-08T00:41:00.000Z');
    expect(await count('board_look')).toBe(2);
    expect(await count('board_day')).toBe(1);
  });

  it('is written behind a reading, which neither waits for it nor fails with it', async () => {
    const before = (await count('board_look')) ?? 0;
    bench.at('2026-10-09T09:00:00+08:00');
    const looks = bench.get(BoardLooksService);
    runAs(cast.centre, () => looks.noticed());
    runAs({ ...cast.clerk, unitId: newId() }, () => looks.noticed());
    runAs(cast.clerk, () => looks.noticed());
    for (let tries = 0; (await count('board_look')) === before && tries < 200; tries += 1) await pause(10);
    expect(await count('board_look')).toBe(before + 1);
  });

  it('makes the looked-at figure: working days only, each drilling down to its rows', async () => {
    // A Sunday is nobody's duty and counts for nothing; the Saturday worked for the holiday does.
    await look(cast.clerk, '2026-10-11T10:00:00');
    await look(cast.stranger, '2026-10-10T10:00:00');
    await look(cast.clerk, '2026-10-12T15:30:00');
    bench.at('2026-10-14T10:00:00+08:00');
    const read = await figures();
    const own = read.units.find(({ unitId }) => unitId === cast.unit.id);
    expect(own?.looked).toEqual({ numerator: 3, denominator: 6, rate: 0.5 });
    expect(read.units.find(({ unitId }) => unitId === cast.other.id)?.looked.numerator).toBe(1);
    expect(read.total.looked.numerator).toBe(4);
    expect(read.months[0]?.looked).toEqual(read.total.looked);
    expect(read.formulas.map(({ key }) => key)).toContain('looked');

    const days: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await runAs(cast.centre, () =>
        bench.get(UnitFiguresService).lookedDays({
          from: '2026-10',
          to: '2026-10',
          unit: cast.unit.id,
          limit: 2,
          ...(cursor ? { cursor } : {}),
        }),
      );
      days.push(...page.items.map(({ day }) => day));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(days).toEqual(['2026-10-12', '2026-10-09', '2026-10-08']);
  });

  describe('when nobody did', () => {
    const task = () => bench.get(RemindBoardTask);
    const rows = () =>
      bench.database.query<{ unitId: string; day: string }>(
        'SELECT unit_id AS "unitId", day FROM supervision.board_reminder ORDER BY day, unit_id',
      );
    const told = () =>
      bench.database.query<{ day: string; person: string }>(
        `SELECT facts->>'day' AS day, person_id AS person FROM platform.notification
          WHERE template = 'supervision.notice.board' ORDER BY 1, 2`,
      );
    const dates = Array.from({ length: 15 }, (_, index) => addDays(FIRST, index));

    /** Runs every day at its time but for those of the stop, which are made up on the day after it. */
    async function runWithStop(from: number, days: number) {
      await bench.database.query('DELETE FROM supervision.board_reminder');
      await bench.database.query(
        "DELETE FROM platform.notification WHERE template = 'supervision.notice.board'",
      );
      const missed = dates.slice(from, from + days);
      for (const date of dates) {
        if (missed.includes(date)) continue;
        const due = missed.some((one) => one < date) ? missed.splice(0) : [];
        bench.at(`${date}T15:00:20+08:00`);
        for (const late of [...due, date]) await task().run({ date: late });
      }
      return { rows: await rows(), told: await told() };
    }

    it('the same units are written down however long the task stood still, and only the day itself is told', async () => {
      const inTime = await runWithStop(0, 0);
      const mine = inTime.rows.filter(({ unitId }) => unitId === cast.unit.id).map(({ day }) => day);
      // Looked in time on the 8th and 9th; on the 12th only after three o'clock.
      expect(mine).toEqual(WORKING.filter((day) => day > '2026-10-09' && day <= LAST));
      const tellMine = inTime.told
        .filter(({ person }) => person === cast.clerk.personId)
        .map(({ day }) => day);
      expect(tellMine).toEqual(mine);
      for (let days = 1; days <= 10; days += 1) {
        const stopped = await runWithStop(3, days);
        expect(stopped.rows).toEqual(inTime.rows);
        const silent = dates.slice(3, 3 + days);
        expect(stopped.told).toEqual(inTime.told.filter(({ day }) => !silent.includes(day)));
      }
    });

    it('running twice writes and tells nothing new', async () => {
      const before = { rows: await rows(), told: await told() };
      await task().run({ date: LAST });
      expect({ rows: await rows(), told: await told() }).toEqual(before);
    });
  });
});
