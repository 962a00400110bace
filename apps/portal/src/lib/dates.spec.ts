import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockTime, daysBetween, isLocalDate, localDate, partsOf, todayInChina } from './dates';
import { dateWords } from './date-words';

describe('dates in China', () => {
  it('reads an instant in Asia/Shanghai, whatever the machine is set to', () => {
    expect(localDate('2026-11-22T16:00:00Z')).toBe('2026-11-23');
    expect(localDate('2026-11-22T15:59:59Z')).toBe('2026-11-22');
    expect(clockTime('2026-11-22T16:05:00Z')).toBe('00:05');
    expect(clockTime('2026-11-23T09:05:00+08:00')).toBe('09:05');
    expect(todayInChina(Date.parse('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });

  it('takes a plain date as that day and no other', () => {
    expect(partsOf('2026-10-01')).toMatchObject({ year: 2026, month: 10, day: 1, weekday: 4 });
  });

  it('agrees with the time-zone tables on any instant from 1992 on', () => {
    const tables = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          expect(localDate(date.toISOString())).toBe(tables.format(date));
        },
      ),
    );
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s is a date: %s', (text, is) => expect(isLocalDate(text)).toBe(is));

  it('counts days across a year', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3);
  });

  it('says them in both languages', () => {
    const zh = dateWords('zh-CN');
    const en = dateWords('en');
    expect(zh.full('2026-11-23')).toBe('2026年11月23日');
    expect(zh.weekday('2026-11-23')).toBe('星期一');
    expect(zh.moment('2026-11-23T07:42:00Z')).toBe('11月23日 15:42');
    expect(zh.month('2026-03')).toBe('2026年3月');
    expect(en.full('2026-11-23')).toBe('23 November 2026');
    expect(en.moment('2026-11-23T07:42:00Z')).toBe('23 November, 15:42');
    expect(en.weekdayShort('2026-11-22')).toBe('Sun');
    expect(en.month('2026-03')).toBe('March 2026');
  });
});
