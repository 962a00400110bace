import { describe, expect, it } from '@jest/globals';
import { noticeYear } from '../model/testing/calendars';
import { WorkingCalendar } from '../model/working-calendar';
import { countWorkingDays } from '../model/working-days';
import { nationalYears } from './national-years';

const years = nationalYears();
const calendar = new WorkingCalendar(years);

describe('the years known from the start', () => {
  it('are 2004 to 2026 without a gap', () => {
    expect(calendar.loadedYears()).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
    expect(calendar.isLoaded(2027)).toBe(false);
  });

  it.each([2024, 2025, 2026])('say of every day of %i what the notice says', (year) => {
    const byDate = (one: { date: string }, other: { date: string }) => (one.date < other.date ? -1 : 1);
    const known = years.find((one) => one.year === year);
    const plain = (days: readonly { date: string; kind: string }[]) =>
      [...days].sort(byDate).map(({ date, kind }) => ({ date, kind }));
    expect(plain(known?.days ?? [])).toEqual(plain(noticeYear(year).days));
  });

  it.each([
    ['2018-12-31', false, 'holiday', 2019],
    ['2018-12-29', true, 'make-up-working-day', 2019],
    ['2006-12-30', true, 'make-up-working-day', 2007],
    ['2007-12-31', false, 'holiday', 2008],
  ])('leave %s to the notice that arranged it', (date, working, reason, noticeYearNumber) => {
    expect(calendar.dayOf(date)).toMatchObject({ working, reason, name: '元旦' });
    expect(calendar.yearOf(noticeYearNumber)?.days.some((day) => day.date === date)).toBe(true);
  });

  it('knows the days that later notices changed', () => {
    expect(calendar.dayOf('2015-09-03')).toMatchObject({ working: false, name: '抗战胜利纪念日' });
    expect(calendar.isWorkingDay('2015-09-06')).toBe(true);
    expect(calendar.dayOf('2020-02-01').working).toBe(false);
    expect(calendar.yearOf(2020)?.notice).toContain('国办发明电〔2020〕1号');
  });

  it('has between 245 and 252 working days in every year, and calls holidays by their full names', () => {
    for (const year of calendar.loadedYears()) {
      const count = countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`, calendar);
      expect([year, count >= 245 && count <= 252]).toEqual([year, true]);
    }
    const names = new Set(years.flatMap((year) => year.days.map((day) => day.name)));
    expect([...names].sort()).toEqual(
      ['中秋节', '元旦', '劳动节', '国庆节', '抗战胜利纪念日', '春节', '清明节', '端午节'].sort(),
    );
  });

  it('names the notice, with its number where that is certain', () => {
    expect(calendar.yearOf(2026)?.notice).toBe(
      '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）',
    );
    expect(calendar.yearOf(2012)?.notice).toBe('《国务院办公厅关于2012年部分节假日安排的通知》');
  });
});
