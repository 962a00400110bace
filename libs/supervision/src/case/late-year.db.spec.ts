import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CalendarService, RecomputeService } from '@yangguang/calendar';
import type { CalendarYear, WorkingCalendar } from '@yangguang/calendar/model';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs } from '../testing/workflow-acts';

/** Made up for this test: the first and the fourth of January off, and a Sunday worked for them. */
const year2027: CalendarYear = {
  year: 2027,
  notice: '试验用的2027年安排',
  sourceUrl: null,
  days: [
    { date: '2027-01-01', kind: 'off', name: '元旦' },
    { date: '2027-01-04', kind: 'off', name: '元旦' },
    { date: '2027-01-10', kind: 'work', name: '元旦' },
  ],
};

describe('cases of every kind when a year’s holidays arrive late', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let acts: WorkflowActs;
  let ids: Record<'plain' | 'paused' | 'resumed' | 'extended' | 'main' | 'merged' | 'rework', string>;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, '2026-12-25T09:00:00+08:00');
    acting = new Acting(bench, await castOf(bench));
    acts = new WorkflowActs(bench, acting);
    const rework = await acting.upTo('answered');
    bench.at('2026-12-28T09:00:00+08:00');
    const plain = await acting.upTo('handling');
    const paused = await acting.upTo('handling');
    const resumed = await acting.upTo('handling');
    const extended = await acting.upTo('handling');
    const main = await acting.upTo('handling');
    const merged = await acting.upTo('dispatched');
    await acts.ask(resumed.id);
    await acts.askExtension(extended.id);
    await acts.decideExtension(extended.id, true);
    await acts.merge(merged.id, main.id);
    bench.at('2026-12-29T09:00:00+08:00');
    await acts.ask(paused.id);
    await acts.rate(rework.id, 1);
    await acts.rework(rework.id);
    bench.at('2026-12-30T09:00:00+08:00');
    await acts.resume(resumed.id);
    ids = {
      plain: plain.id,
      paused: paused.id,
      resumed: resumed.id,
      extended: extended.id,
      main: main.id,
      merged: merged.id,
      rework: rework.id,
    };
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const arrive = (calendar: WorkingCalendar): Promise<string[]> =>
    bench.as({ kind: 'system', name: 'calendar' }, async () =>
      (await bench.get(RecomputeService).apply(calendar)).map(({ subject }) => subject),
    );

  const dueOf = async (id: string) => {
    const row = await bench.database.one<{ due: string; provisional: boolean; term: number }>(
      'SELECT due_on AS due, provisional, term_days AS term FROM supervision.case WHERE id = $1',
      [id],
    );
    return row && [row.due, row.provisional];
  };
  const told = async (): Promise<number> => {
    const rows = await bench.database.query(
      "SELECT 1 FROM platform.outgoing_message WHERE template = 'supervision.mail.due-date-moved'",
    );
    return rows.length;
  };
  const later: (keyof typeof ids)[] = ['plain', 'paused', 'resumed', 'extended', 'main', 'merged', 'rework'];

  it('stand on days that a notice may still move, and say so', async () => {
    for (const name of later) expect([name, (await dueOf(ids[name]))?.[1]]).toEqual([name, true]);
  });

  it('get their final days: plain, asked, gone on, extended, merged and in their second round', async () => {
    const before = new Map(
      await Promise.all(later.map(async (name) => [name, (await dueOf(ids[name]))?.[0]] as const)),
    );
    const calendar = (await bench.get(CalendarService).current()).withYear(year2027);
    await arrive(calendar);
    expect(
      Object.fromEntries(
        await Promise.all(later.map(async (name) => [name, await dueOf(ids[name])] as const)),
      ),
    ).toEqual({
      plain: ['2027-01-06', false],
      // Asked since the 29th: the days are counted again when the citizen answers, and only then are they final.
      paused: ['2027-01-06', true],
      resumed: ['2027-01-08', false],
      extended: ['2027-01-12', false],
      main: ['2027-01-06', false],
      merged: ['2027-01-06', false],
      rework: ['2027-01-07', false],
    });
    for (const name of later)
      expect([name, before.get(name) !== (await dueOf(ids[name]))?.[0]]).toEqual([name, true]);
    expect(await told()).toBe(later.length);
    const merged = await acting.read(ids.merged);
    expect(merged.timeline.at(-1)).toMatchObject({ type: 'due-date-moved', citizenVisible: true });
  });

  it('are left alone by the same year come twice, and told nothing when the days move back', async () => {
    const calendar = (await bench.get(CalendarService).current()).withYear(year2027);
    expect(await arrive(calendar)).toEqual([]);
    const before = await told();
    const shorter = calendar.withOverrides([{ date: '2027-01-04', kind: 'work', name: '补班' }]);
    expect(await arrive(shorter)).not.toEqual([]);
    expect(await dueOf(ids.rework)).toEqual(['2027-01-06', false]);
    expect(await told()).toBe(before);
    await arrive(calendar);
  });
});
