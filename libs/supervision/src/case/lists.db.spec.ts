import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantAt, today } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { CalendarService } from '@yangguang/calendar';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import type { DemoCase, DemoUnit } from '../demo/demo-case';
import { demoCases } from '../demo/demo-cases';
import { DemoWriter } from '../demo/demo-writer';
import { FiguresService } from '../figures/figures.service';
import { isOpen } from '../model/case-state';
import { onTimeRate, percentile } from '../model/figures';
import { PublicationRepository } from '../publication/publication.repository';
import { Acting, castOf, CITIZEN, type Cast } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { CaseReaderService } from './case-reader.service';
import { CASE_QUEUES, type CaseFilter } from './case-list.query';
import { WorkService } from './work.service';

describe('lists and figures over a demonstration year', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let cast: Cast;
  let cases: DemoCase[];
  const now = instantAt('2026-11-23', '10:40');

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url, now.toISOString());
    cast = await castOf(bench);
    const demoUnit = (unit: Cast['unit'], handler: string, leader: string): DemoUnit => ({
      ...unit,
      shortName: unit.name,
      township: false,
      handlers: [{ id: handler, name: '经办' }],
      leaders: [{ id: leader, name: '负责' }],
    });
    const discipline = await bench.county.unit('云岭县纪委监委', 'party');
    cases = demoCases({
      seed: 7,
      now,
      calendar: await bench.get(CalendarService).current(),
      numberPrefix: 'YL',
      centre: {
        unit: { id: cast.centre.unitId, name: '县信息中心' },
        people: [{ id: cast.centre.personId, name: '林晓岚' }],
      },
      units: [
        demoUnit(cast.unit, cast.clerk.personId, cast.leader.personId),
        demoUnit(cast.other, cast.stranger.personId, cast.leader.personId),
        demoUnit(discipline, cast.stranger.personId, cast.leader.personId),
      ],
    });
    await bench.as({ kind: 'system', name: 'demo' }, () =>
      bench.get(DemoWriter).write(cases, today(bench.clock)),
    );
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  async function all(actor: Cast['centre'], filter: Omit<CaseFilter, 'limit'>, limit = 37) {
    const found: { id: string; number: string; due: string; receivedAt: Date; kind: string }[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await runAs(actor, () => bench.get(CaseReaderService).page({ ...filter, limit, cursor }));
      found.push(...page.items);
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  }

  it.each(CASE_QUEUES)('pages through %s without losing or repeating a case', async (queue) => {
    const pages = await all(cast.centre, { queue });
    const once = await all(cast.centre, { queue }, 100);
    expect(pages.map((one) => one.id)).toEqual(once.map((one) => one.id));
    expect(new Set(pages.map((one) => one.id)).size).toBe(pages.length);
    const expected = cases.filter((one) => belongs(one, queue));
    expect(new Set(pages.map((one) => one.number))).toEqual(new Set(expected.map((one) => one.number)));
  });

  function belongs(one: DemoCase, queue: (typeof CASE_QUEUES)[number]): boolean {
    switch (queue) {
      case 'triage':
        return one.state === 'submitted';
      case 'unit':
        return isOpen(one.state) && one.unit !== null;
      case 'sign-off':
        return one.state === 'awaiting-sign-off';
      case 'check':
        return one.state === 'awaiting-check';
      case 'publication':
        return (
          one.state === 'answered' &&
          one.publication === 'undecided' &&
          one.consentPublish &&
          one.kind !== 'report'
        );
      // The year holds nobody who asked for more time, nothing disputed, and a centre helps no unit.
      case 'extension':
      case 'settlement':
      case 'assist':
        return false;
      case 'all':
        return true;
    }
  }

  it('shows a unit its own cases only, and the offices no report', async () => {
    const own = await all(cast.clerk, { queue: 'all' });
    expect(own).toHaveLength(cases.filter((one) => one.unit?.id === cast.unit.id).length);
    const offices = await all(cast.office, { queue: 'all' });
    expect(offices).toHaveLength(cases.filter((one) => one.kind !== 'report').length);
    expect(offices.some((one) => one.kind === 'report')).toBe(false);
  });

  it('finds every case that contains the words, and none that does not', async () => {
    for (const q of ['路灯', '自来水发黄', '云溪', 'YL20261118', '灯']) {
      const found = await all(cast.centre, { queue: 'all', q });
      const expected = cases.filter((one) =>
        [one.number, one.title, one.place ?? '', one.body].some((text) => text.includes(q)),
      );
      expect(new Set(found.map((one) => one.number))).toEqual(new Set(expected.map((one) => one.number)));
    }
    expect(await all(cast.centre, { queue: 'all', q: "'; DROP TABLE supervision.case; --" })).toEqual([]);
  });

  it('filters by what is due', async () => {
    const overdue = await all(cast.centre, { queue: 'all', due: 'overdue' });
    expect(overdue).toHaveLength(cases.filter((one) => isOpen(one.state) && one.dueOn < '2026-11-23').length);
    const todays = await all(cast.centre, { queue: 'unit', due: 'today' });
    expect(todays.every((one) => one.due === '2026-11-23')).toBe(true);
  });

  it('refuses a cursor that is none of its own', async () => {
    const page = runAs(cast.centre, () =>
      bench.get(CaseReaderService).page({ queue: 'all', limit: 5, cursor: 'bm9uZQ' }),
    );
    await expect(page).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('pages through the public list by answer, newest first, and by month, kind and words', async () => {
    const publications = bench.get(PublicationRepository);
    const published = cases.filter((one) => one.published);
    const found: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await publications.page({ limit: 50, cursor });
      found.push(...page.items.map((one) => one.number));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(new Set(found)).toEqual(new Set(published.map((one) => one.number)));
    expect(found).toHaveLength(published.length);
    const october = await publications.page({ limit: 100, month: '2026-10', kind: 'help' });
    expect(october.items.map((one) => one.number).sort()).toEqual(
      published
        .filter((one) => one.closedOn?.startsWith('2026-10') && one.kind === 'help')
        .map((one) => one.number)
        .sort(),
    );
  });

  it('gives the figures that counting by hand gives', async () => {
    const figures = await runAs(CITIZEN, () => bench.get(FiguresService).county());
    const counted = cases.filter((one) => one.state !== 'refused' && one.receivedOn >= figures.period.from);
    const rows = counted.map((one) => ({
      due: one.dueOn,
      answeredOn: one.closedOn,
      workingDaysTaken: one.workingDaysTaken,
    }));
    expect(figures.onTime).toMatchObject(onTimeRate(rows, '2026-11-23'));
    const taken = rows.flatMap((one) => one.workingDaysTaken ?? []);
    expect(figures.median).toMatchObject({ days: percentile(taken, 0.5), count: taken.length });
    expect(figures.p90.days).toBe(percentile(taken, 0.9));
    expect(figures.published).toBe(counted.filter((one) => one.published).length);
  });

  it('puts on each first screen what waits for its reader', async () => {
    const work = (actor: Cast['centre']) => runAs(actor, () => bench.get(WorkService).of(actor));
    const leader = await work(cast.leader);
    const signing = leader.groups
      .flatMap((group) => group.items)
      .filter((item) => item.action?.intent === 'sign-off');
    expect(signing.map((item) => item.number).sort()).toEqual(
      cases
        .filter((one) => one.state === 'awaiting-sign-off' && one.unit?.id === cast.unit.id)
        .map((one) => one.number)
        .sort(),
    );
    const centre = await work(cast.centre);
    expect(centre.counts.new).toBe(
      cases.filter((one) => one.state === 'submitted' && one.dueOn > '2026-11-23').length,
    );
    expect(centre.counts.overdue).toBe(
      cases.filter((one) => isOpen(one.state) && one.dueOn < '2026-11-23').length,
    );
    expect(
      (await work(cast.office)).groups.every((group) => group.items.every((item) => item.action === null)),
    ).toBe(true);
  });

  it('goes on with the day’s numbers, and has real sealed sheets where the centre is to check', async () => {
    const receipt = await new Acting(bench, cast).submit();
    const written = cases.filter((one) => one.number.startsWith('YL20261123')).length;
    expect(receipt.number).toBe(`YL20261123-${String(written + 1).padStart(4, '0')}`);
    const bare = await bench.database.query(
      `SELECT c.number FROM supervision.case c JOIN supervision.answer a ON a.case_id = c.id
        WHERE c.state = 'awaiting-check' AND a.sheet_file_id IS NULL`,
    );
    expect(bare).toEqual([]);
  });
});
