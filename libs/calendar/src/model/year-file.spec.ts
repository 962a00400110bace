import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@yangguang/kernel';
import fc from 'fast-check';
import { readYearFile } from './year-file';

const NOTICE = ' 国务院办公厅关于2027年部分节假日安排的通知 ';
const file = {
  $schema: 'https://example.org/schema.json',
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/a.htm'],
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '春节', date: '2027-02-20', isOffDay: false },
  ],
};

function problemsOf(input: object): { pointer: string; key: string }[] {
  try {
    readYearFile(input, NOTICE);
  } catch (error) {
    if (error instanceof DomainError) return error.fields.map(({ pointer, key }) => ({ pointer, key }));
    throw error;
  }
  return [];
}

describe('a year file in the form of holiday-cn', () => {
  it('is read into a year with its notice, days in order', () => {
    expect(readYearFile(file, NOTICE)).toEqual({
      year: 2027,
      notice: '国务院办公厅关于2027年部分节假日安排的通知',
      sourceUrl: 'https://www.gov.cn/zhengce/a.htm',
      days: [
        { name: '元旦', date: '2026-12-31', kind: 'off' },
        { name: '元旦', date: '2027-01-01', kind: 'off' },
        { name: '春节', date: '2027-02-20', kind: 'work' },
      ],
    });
    expect(readYearFile({ ...file, papers: undefined }, NOTICE).sourceUrl).toBeNull();
  });

  const day = file.days[0];
  it.each([
    ['no year', { days: file.days }, '/file/year', 'calendar.year-out-of-range'],
    ['a year as text', { ...file, year: '2027' }, '/file/year', 'calendar.year-out-of-range'],
    ['a year long ago', { ...file, year: 1949 }, '/file/year', 'calendar.year-out-of-range'],
    ['an empty year, as before the notice', { ...file, days: [] }, '/file/days', 'calendar.days-missing'],
    ['too many days', { ...file, days: Array(121).fill(day) }, '/file/days', 'calendar.days-missing'],
    ['a word for days', { ...file, days: 'none' }, '/file/days', 'calendar.days-missing'],
    ['null for a day', { ...file, days: [null] }, '/file/days/0/name', 'calendar.day-name-invalid'],
    [
      'a day without name',
      { ...file, days: [{ ...day, name: ' ' }] },
      '/file/days/0/name',
      'calendar.day-name-invalid',
    ],
    [
      'a control character in a name',
      { ...file, days: [{ ...day, name: '元\u0000旦' }] },
      '/file/days/0/name',
      'calendar.day-name-invalid',
    ],
    [
      'a date that does not exist',
      { ...file, days: [{ ...day, date: '2027-02-30' }] },
      '/file/days/0/date',
      'calendar.date-does-not-exist',
    ],
    [
      'a day of another year',
      { ...file, days: [{ ...day, date: '2026-11-30' }] },
      '/file/days/0/date',
      'calendar.day-of-another-year',
    ],
    [
      'neither on nor off',
      { ...file, days: [{ ...day, isOffDay: 1 }] },
      '/file/days/0/isOffDay',
      'calendar.day-kind-invalid',
    ],
    ['a day twice', { ...file, days: [day, day] }, '/file/days/1/date', 'calendar.day-twice'],
    [
      'a paper that is no address',
      { ...file, papers: ['javascript:1'] },
      '/file/papers',
      'calendar.papers-invalid',
    ],
  ])('is refused with %s', (_, input, pointer, key) => {
    expect(problemsOf(input)).toContainEqual({ pointer, key });
  });

  it('answers any JSON at all with a year or with a refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (year, days, papers) => {
        for (const input of [
          { year, days, papers },
          { year: 2027, days, papers },
        ]) {
          expect(problemsOf(input).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
