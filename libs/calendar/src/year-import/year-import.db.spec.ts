import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { CalendarService } from '../calendar/calendar.service';
import type { OpenDeadline } from '../model/calendar-change';
import { workingDeadline } from '../model/working-deadline';
import { clerk, County, FakeHolder } from '../testing/county';
import { YearImportService } from './year-import.service';

const NOTICE = '试验用的2027年安排';
const file = {
  year: 2027,
  papers: ['https://www.example.gov.cn/2027.htm'],
  days: [
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-09', isOffDay: false },
  ],
};

function open(subject: string, received: string, due: string, provisional: boolean): OpenDeadline {
  const link = `/supervision/cases/${subject}`;
  return { subject, title: subject, received, workingDays: 5, pauses: [], due, provisional, link };
}

describe('importing a year', () => {
  let database: ClonedDatabase;
  let county: County;
  let other: County;
  let holder: FakeHolder;

  beforeEach(async () => {
    database = await cloneDatabase();
    holder = new FakeHolder([
      open('over-new-year', '2026-12-28', '2027-01-04', true),
      open('far-off', '2027-03-01', '2027-03-08', true),
      open('over', '2026-12-21', '2026-12-28', false),
    ]);
    county = await County.start(database.url, holder);
    other = await County.start(database.url);
  });

  afterEach(async () => {
    await county.stop();
    await other.stop();
    await database.drop();
  });

  const imports = () => county.get(YearImportService);
  const preview = (content: Record<string, unknown> = file) =>
    county.write(clerk, () => imports().preview(content, NOTICE, clerk));
  const apply = (id: string) => county.write(clerk, () => imports().apply(id, clerk));
  const dueNow = async (one: County) => {
    const calendar = await one.get(CalendarService).current();
    return workingDeadline('2026-12-28', 5, calendar);
  };

  it('begins with the years of the seed, 2027 unknown', async () => {
    const calendar = await county.get(CalendarService).current();
    expect(calendar.loadedYears()).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    expect(await dueNow(county)).toMatchObject({ due: '2027-01-04', provisional: true });
    expect(await county.get(CalendarService).loadedAhead()).toEqual({ until: '2026-12-31', days: 2 });
  });

  it('shows what would change and changes nothing', async () => {
    const one = await preview();
    expect(one.changes.map((change) => change.date)).toEqual(['2026-12-31', '2027-01-01', '2027-01-09']);
    expect(one.moved.map(({ subject, after }) => [subject, after.due, after.provisional])).toEqual([
      ['over-new-year', '2027-01-06', false],
      ['far-off', '2027-03-08', false],
    ]);
    expect(one).toMatchObject({
      notice: NOTICE,
      sourceUrl: file.papers[0],
      createdByName: '周文',
      appliedAt: null,
    });
    expect(await dueNow(county)).toMatchObject({ due: '2027-01-04', provisional: true });
    expect(holder.open[0]?.due).toBe('2027-01-04');
  });

  it('changes the calendar in every process when confirmed, and tells the domains what moved', async () => {
    await dueNow(other);
    const applied = await apply((await preview()).id);
    expect(applied).toMatchObject({
      appliedByName: '周文',
      moved: [{ subject: 'over-new-year' }, { subject: 'far-off' }],
    });
    expect(holder.open.map((one) => [one.due, one.provisional])).toEqual([
      ['2027-01-06', false],
      ['2027-03-08', false],
      ['2026-12-28', false],
    ]);
    expect(await dueNow(county)).toMatchObject({ due: '2027-01-06', provisional: false });
    const seen = async () => (await dueNow(other)).due;
    const deadline = Date.now() + 5_000;
    while ((await seen()) !== '2027-01-06' && Date.now() < deadline)
      await new Promise((again) => setImmediate(again));
    expect(await seen()).toBe('2027-01-06');
  });

  it('leaves an event and a line in the audit trail', async () => {
    const { id } = await apply((await preview()).id);
    const db = county.get(Database);
    const event = await db.one<{ payload: unknown }>(
      "SELECT payload FROM platform.outbox_event WHERE type = 'calendar.year-imported' AND payload->>'importId' = $1",
      [id],
    );
    expect(event?.payload).toEqual({ type: 'calendar.year-imported', year: 2027, importId: id, moved: 1 });
    const line = await db.one(
      "SELECT actor_name, subject_id FROM platform.audit_line WHERE after->>'importId' = $1",
      [id],
    );
    expect(line).toEqual({ actor_name: '周文', subject_id: '2027' });
  });

  it('is not applied twice, nor over a calendar that changed since the preview', async () => {
    const first = await preview();
    const second = await preview({ ...file, days: file.days.slice(0, 2) });
    await apply(first.id);
    await expect(apply(first.id)).rejects.toThrow('calendar.import-already-applied');
    await expect(apply(second.id)).rejects.toThrow('calendar.import-outdated');
    const again = await preview({ ...file, days: file.days.slice(1, 2) });
    expect(again.changes.map((change) => change.date)).toEqual(['2026-12-31', '2027-01-09']);
    await apply(again.id);
    expect((await county.get(CalendarService).current()).isWorkingDay('2026-12-31')).toBe(true);
  });

  it('lets only one of two confirmations at once through', async () => {
    const { id } = await preview();
    const results = await Promise.allSettled([apply(id), apply(id)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('leaves nothing behind when a domain cannot store its dates', async () => {
    const { id } = await preview();
    holder.failing = true;
    await expect(apply(id)).rejects.toThrow('the domain could not store its dates');
    expect(await dueNow(county)).toMatchObject({ due: '2027-01-04', provisional: true });
    expect(await imports().find(id)).toMatchObject({ appliedAt: null });
    holder.failing = false;
    await apply(id);
    expect(await dueNow(county)).toMatchObject({ provisional: false });
  });

  it('keeps a log, the newest first, page by page', async () => {
    const ids = [await preview(), await preview(), await preview()].map((one) => one.id).reverse();
    const firstPage = await imports().list(2, undefined);
    const secondPage = await imports().list(2, firstPage.at(-1)?.id);
    expect([...firstPage, ...secondPage].map((line) => line.id)).toEqual(ids);
  });
});
