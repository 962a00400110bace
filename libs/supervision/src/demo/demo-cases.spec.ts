import { describe, expect, it } from '@jest/globals';
import { instantAt, localDateOf } from '@yangguang/kernel';
import { CASE_STATES, isOpen, type CaseState } from '../model/case-state';
import { missingFields } from '../model/answer-outcome';
import { onTimeRate } from '../model/figures';
import { calendar2026 } from '../model/testing/calendar';
import { demoCases, type DemoOptions } from './demo-cases';
import { demoUnits } from './testing/units';

const options: DemoOptions = {
  seed: 20261123,
  now: instantAt('2026-11-23', '10:40'),
  calendar: calendar2026,
  numberPrefix: 'YL',
  units: demoUnits,
  centre: { unit: { id: 'centre', name: '县信息中心' }, people: [{ id: 'lin', name: '林晓岚' }] },
};

/** States of the longer ways, which the year does not show. */
const NOT_SHOWN: ReadonlySet<CaseState> = new Set([
  'awaiting-citizen',
  'awaiting-settlement',
  'withdrawn',
  'merged',
] as const);

describe('the demonstration year', () => {
  const cases = demoCases(options);

  it('is the same for the same seed and another for another', () => {
    expect(demoCases(options)).toEqual(cases);
    expect(demoCases({ ...options, seed: 7 })[0]?.id).not.toBe(cases[0]?.id);
  });

  it('has every state, and nothing from the future', () => {
    expect(new Set(cases.map((one) => one.state))).toEqual(
      new Set(CASE_STATES.filter((state) => !NOT_SHOWN.has(state))),
    );
    for (const one of cases)
      for (const event of one.events) expect(event.at.getTime()).toBeLessThanOrEqual(options.now.getTime());
  });

  it('numbers the messages of each day without gaps', () => {
    expect(new Set(cases.map((one) => one.number)).size).toBe(cases.length);
    const onDay = cases.filter((one) => one.number.startsWith('YL20261118'));
    expect(onDay.map((one) => Number(one.number.slice(-4)))).toEqual(onDay.map((_, index) => index + 1));
  });

  it('tells each story in order, on working days, by two people', () => {
    for (const one of cases) {
      const times = one.events.map((event) => event.at.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(one.events[0]?.type).toBe('submitted');
      for (const event of one.events) {
        if (!event.actor) continue;
        expect(calendar2026.isWorkingDay(localDateOf(event.at)) || event.at < instantAt('2026-01-01')).toBe(
          true,
        );
      }
      if (one.answer?.signedBy) expect(one.answer.signedBy.id).not.toBe(one.answer.draftedBy.id);
      if (one.answer) expect(missingFields(one.answer.content)).toEqual([]);
      expect(one.closedOn === null).toBe(isOpen(one.state));
    }
  });

  it('answers about 95 in 100 in time, and leaves some late', () => {
    const counted = cases.filter((one) => one.state !== 'refused');
    const rows = counted.map((one) => ({
      due: one.dueOn,
      answeredOn: one.closedOn,
      workingDaysTaken: one.workingDaysTaken,
    }));
    const figures = onTimeRate(rows, '2026-11-23');
    expect(figures.rate).toBeGreaterThan(0.93);
    expect(figures.rate).toBeLessThan(0.985);
    expect(counted.some((one) => isOpen(one.state) && one.dueOn < '2026-11-23')).toBe(true);
  });

  it('publishes only with consent and never a report, and gives no report to the unit it names', () => {
    for (const one of cases) {
      if (one.published) expect(one.consentPublish && one.kind !== 'report').toBe(true);
      if (one.kind === 'report') expect(one.unit?.id).not.toBe(one.namedUnitId);
    }
    expect(cases.some((one) => one.kind === 'report')).toBe(true);
  });

  it('fills every place, and uses no number that could be somebody’s', () => {
    const texts = cases.flatMap((one) => [one.title, one.body, one.answer?.content.text ?? '']);
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
    expect(new Set(cases.map((one) => one.body)).size).toBeGreaterThan(cases.length * 0.9);
    expect(cases.every((one) => /^1990000\d{4}$/.test(one.contact.phone))).toBe(true);
    expect(cases.every((one) => one.contact.email?.endsWith('@example.com') ?? true)).toBe(true);
    expect(cases.every((one) => [...one.title].length <= 60)).toBe(true);
  });
});
