import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarService, RecomputeService } from '@yangguang/calendar';
import type { CalendarYear, MovedDeadline, WorkingCalendar } from '@yangguang/calendar/model';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';

/** A notice made up for this test: New Year off until the 3rd, and the weekend after worked. */
const year2027: CalendarYear = {
  year: 2027,
  notice: '试验用的2027年安排',
  sourceUrl: null,
  days: [
    { date: '2027-01-01', kind: 'off', name: '元旦' },
    { date: '2027-01-02', kind: 'off', name: '元旦' },
    { date: '2027-01-03', kind: 'off', name: '元旦' },
    { date: '2027-01-10', kind: 'work', name: '元旦' },
  ],
};

describe('due dates when a year’s holidays arrive', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-12-28T09:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const apply = (calendar: WorkingCalendar): Promise<MovedDeadline[]> =>
    bench.as({ kind: 'system', name: 'calendar' }, () => bench.get(RecomputeService).apply(calendar));

  const mails = async (): Promise<number> => {
    const rows = await bench.database.query(
      "SELECT 1 FROM platform.outgoing_message WHERE template = 'supervision.mail.due-date-moved'",
    );
    return rows.length;
  };

  it('become final, are noted in the trail, and are told only when they move to a later day', async () => {
    const { id } = await acting.upTo('dispatched');
    await acting.upTo('answered');
    const before = await acting.read(id);
    expect(before).toMatchObject({ due: '2027-01-04', provisional: true });

    const calendar = (await bench.get(CalendarService).current()).withYear(year2027);
    // The citizen's clock of the open case: the unit's ends in the old year, the other case is answered.
    expect(await apply(calendar)).toHaveLength(1);
    const after = await acting.read(id);
    expect(after).toMatchObject({ due: '2027-01-05', provisional: false, version: before.version + 1 });
    expect(after.timeline.at(-1)).toMatchObject({
      type: 'due-date-moved',
      detail: '由2027-01-04改为2027-01-05',
      citizenVisible: true,
    });
    expect(await mails()).toBe(1);

    await apply(calendar);
    expect((await acting.read(id)).version).toBe(after.version);
    expect(await mails()).toBe(1);

    const shorter = calendar.withOverrides([{ date: '2027-01-02', kind: 'work', name: '补班' }]);
    await apply(shorter);
    expect((await acting.read(id)).due).toBe('2027-01-04');
    expect(await mails()).toBe(1);
  });
});
