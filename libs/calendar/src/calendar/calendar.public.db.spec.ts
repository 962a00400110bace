import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { everyDay, secondCount } from '../model/testing/second-count';
import { ServedCounty } from '../testing/served-county';

const CALCULATOR = '/public/calendar/deadline';

describe('the public calendar over HTTP', () => {
  let database: ClonedDatabase;
  let county: ServedCounty;

  beforeAll(async () => {
    database = await cloneDatabase();
    county = await ServedCounty.start(database.url);
  });

  afterAll(async () => {
    await county.stop();
    await database.drop();
  });

  it('answers the due date with the reason for every day', async () => {
    const { status, body } = await county.get(`${CALCULATOR}?received=2026-09-18&workingDays=5`);
    expect(status).toBe(200);
    expect(body).toEqual({
      received: '2026-09-18',
      workingDays: 5,
      due: '2026-09-24',
      provisional: false,
      provisionalReason: null,
      days: [
        {
          date: '2026-09-18',
          counted: false,
          number: null,
          reason: 'received',
          text: '收到之日，不计入期限',
        },
        { date: '2026-09-19', counted: false, number: null, reason: 'weekend', text: '周末休息，不计入' },
        {
          date: '2026-09-20',
          counted: true,
          number: 1,
          reason: 'make-up-working-day',
          text: '国庆节调休上班，第1个工作日',
        },
        { date: '2026-09-21', counted: true, number: 2, reason: 'working-day', text: '第2个工作日' },
        { date: '2026-09-22', counted: true, number: 3, reason: 'working-day', text: '第3个工作日' },
        { date: '2026-09-23', counted: true, number: 4, reason: 'working-day', text: '第4个工作日' },
        { date: '2026-09-24', counted: true, number: 5, reason: 'working-day', text: '第5个工作日' },
      ],
    });
  });

  it('says so when the date may still move', async () => {
    const { body } = await county.get(`${CALCULATOR}?received=2026-12-28&workingDays=5`);
    expect(body).toMatchObject({
      due: '2027-01-04',
      provisional: true,
      provisionalReason: expect.stringContaining('2027年'),
    });
  });

  it.each([
    ['no date', 'workingDays=5', '/received', 'calendar.date-does-not-exist'],
    [
      'a date that does not exist',
      'received=2026-02-30&workingDays=5',
      '/received',
      'calendar.date-does-not-exist',
    ],
    ['words', 'received=tomorrow&workingDays=5', '/received', 'calendar.date-does-not-exist'],
    ['SQL', "received=2026-01-01'--&workingDays=5", '/received', 'calendar.date-does-not-exist'],
    [
      'two dates',
      'received=2026-01-01&received=2026-01-02&workingDays=5',
      '/received',
      'calendar.date-does-not-exist',
    ],
    ['a year long past', 'received=1949-10-01&workingDays=5', '/received', 'calendar.date-out-of-range'],
    ['a year far ahead', 'received=9999-12-31&workingDays=5', '/received', 'calendar.date-out-of-range'],
    ['no term', 'received=2026-09-18', '/workingDays', 'platform.validation.is-int'],
    ['an empty term', 'received=2026-09-18&workingDays=', '/workingDays', 'platform.validation.min'],
    ['a term of nothing', 'received=2026-09-18&workingDays=0', '/workingDays', 'platform.validation.min'],
    ['a term of years', 'received=2026-09-18&workingDays=251', '/workingDays', 'platform.validation.max'],
    ['half a day', 'received=2026-09-18&workingDays=1.5', '/workingDays', 'platform.validation.is-int'],
    [
      'something more',
      'received=2026-09-18&workingDays=5&x=1',
      '/x',
      'platform.validation.whitelist-validation',
    ],
  ])('refuses %s with a sentence', async (_, query, pointer, code) => {
    for (const path of [CALCULATOR, `${CALCULATOR}.ics`]) {
      const { status, type, body } = await county.get(`${path}?${query}`);
      expect([status, type.split(';')[0]]).toEqual([422, 'application/problem+json']);
      const { errors } = body as { errors: { pointer: string; code: string; text: string }[] };
      expect(errors).toContainEqual({ pointer, code, text: expect.not.stringContaining('{') });
    }
  });

  it('gives the same as a file for calendar programs', async () => {
    const { status, type, body } = await county.get(`${CALCULATOR}.ics?received=2026-09-18&workingDays=5`);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(body).toContain('DTSTART;VALUE=DATE:20260924\r\n');
  });

  it('shows a year with its notice, and one that is not published yet', async () => {
    const { body } = await county.get('/public/calendar/years/2026');
    const year = body as { days: object[] };
    expect(year).toMatchObject({
      year: 2026,
      loaded: true,
      notice: expect.stringContaining('国办发明电〔2025〕7号'),
    });
    expect(year.days).toHaveLength(39);
    expect(year.days[0]).toEqual({ date: '2026-01-01', kind: 'off', name: '元旦', local: false });
    expect((await county.get('/public/calendar/years/2027')).body).toEqual({
      year: 2027,
      loaded: false,
      notice: null,
      sourceUrl: null,
      days: [],
    });
  });

  it.each(['2003', '2101', '0', '-1', '2026.5', 'abc', "2026'", '99999999999999999999'])(
    'refuses the year %s',
    async (year) => {
      const { status, body } = await county.get(`/public/calendar/years/${year}`);
      expect(status).toBe(422);
      expect(body).toMatchObject({ errors: [{ pointer: '/year' }] });
    },
  );

  it('counts every day of 2025 and 2026 as a second count does', async () => {
    const asked = everyDay.flatMap(({ date }, index) => {
      const due = secondCount(index, 5);
      return due === undefined ? [] : [{ received: date, due }];
    });
    expect(asked.length).toBeGreaterThan(720);
    for (let at = 0; at < asked.length; at += 50) {
      await Promise.all(
        asked.slice(at, at + 50).map(async ({ received, due }) => {
          const { body } = await county.get(`${CALCULATOR}?received=${received}&workingDays=5`);
          expect(body).toMatchObject({ received, due, provisional: false });
        }),
      );
    }
  }, 60_000);

  it('shows a local day at once, and its going', async () => {
    const day = { date: '2026-08-20', kind: 'off', name: '县庆日', basis: '云政办发〔2026〕12号' };
    const added = await county.send('POST', '/staff/calendar/overrides', day);
    expect(added.status).toBe(201);
    const { id } = (added.body as { day: { id: string } }).day;
    expect((await county.get('/public/calendar/years/2026')).body).toMatchObject({
      days: expect.arrayContaining([{ date: '2026-08-20', kind: 'off', name: '县庆日', local: true }]),
    });
    expect((await county.get(`${CALCULATOR}?received=2026-08-19&workingDays=1`)).body).toMatchObject({
      due: '2026-08-21',
      days: [{}, { reason: 'local-holiday', text: '本地放假（县庆日），不计入' }, {}],
    });
    expect((await county.send('DELETE', `/staff/calendar/overrides/${id}`)).status).toBe(200);
    expect((await county.get('/public/calendar/years/2026')).body).not.toMatchObject({
      days: expect.arrayContaining([{ date: '2026-08-20', kind: 'off', name: '县庆日', local: true }]),
    });
  });
});
