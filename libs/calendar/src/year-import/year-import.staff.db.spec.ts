import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { ServedCounty } from '../testing/served-county';

const IMPORTS = '/staff/calendar/imports';
const upload = {
  notice: '试验用的2027年安排',
  file: {
    $schema: 'https://example.org/schema.json',
    year: 2027,
    papers: [],
    days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
  },
};

describe('importing a year over HTTP', () => {
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

  it.each([
    ['nothing', {}, '/notice'],
    ['no file', { notice: upload.notice }, '/file'],
    ['a list for a file', { ...upload, file: [] }, '/file'],
    ['text for a file', { ...upload, file: '2027' }, '/file'],
    ['null for a file', { ...upload, file: null }, '/file'],
    ['an over-long notice', { ...upload, notice: '长'.repeat(301) }, '/notice'],
    ['a day with a NUL in its name', { ...upload, file: withName('元\u0000旦') }, '/file/days/0/name'],
    ['an empty year', { ...upload, file: { year: 2027, papers: [], days: [] } }, '/file/days'],
  ])('refuses %s and says where', async (_, body, pointer) => {
    const answer = await county.send('POST', IMPORTS, body);
    expect(answer.status).toBe(422);
    const { errors } = answer.body as { errors: { pointer: string; text: string }[] };
    expect(errors.map((error) => error.pointer)).toContain(pointer);
    expect(errors.every((error) => !error.text.includes('{'))).toBe(true);
  });

  it('previews, applies once, and shows in the log and the overview', async () => {
    const before = await county.get('/staff/calendar/years');
    expect(before.body).toMatchObject({
      loadedUntil: '2026-12-31',
      years: { 0: { year: 2026, workingDays: 248 } },
    });

    const preview = await county.send('POST', IMPORTS, upload);
    expect(preview.status).toBe(201);
    expect(preview.body).toMatchObject({
      status: 'previewed',
      createdByName: '周文',
      effect: {
        changes: [
          {
            date: '2027-01-01',
            before: { working: true, reason: 'calendar-unknown', text: '安排未公布，暂按工作日' },
            after: { working: false, reason: 'holiday', text: '元旦放假' },
          },
        ],
        movedCount: 0,
        confirmedCount: 0,
        moved: [],
      },
    });
    const { id } = preview.body as { id: string };
    const applied = await county.send('POST', `${IMPORTS}/${id}/apply`);
    expect([applied.status, applied.body]).toEqual([200, expect.objectContaining({ status: 'applied' })]);
    const again = await county.send('POST', `${IMPORTS}/${id}/apply`);
    expect([again.status, again.body]).toEqual([
      409,
      expect.objectContaining({ code: 'calendar.import-already-applied' }),
    ]);

    expect((await county.get(`${IMPORTS}/${id}`)).body).toMatchObject({
      status: 'applied',
      appliedByName: '周文',
    });
    expect((await county.get(`${IMPORTS}?limit=1`)).body).toMatchObject({
      items: [{ id }],
      nextCursor: null,
    });
    expect((await county.get('/staff/calendar/years')).body).toMatchObject({
      loadedUntil: '2027-12-31',
      years: { 0: { year: 2027, notice: upload.notice } },
    });
    expect((await county.get('/public/calendar/years/2027')).body).toMatchObject({ loaded: true });
  });

  it.each(['not-an-id', newId()])('does not know the import %s', async (id) => {
    expect((await county.get(`${IMPORTS}/${id}`)).status).toBe(404);
    expect((await county.send('POST', `${IMPORTS}/${id}/apply`)).status).toBe(404);
    expect((await county.send('DELETE', `/staff/calendar/overrides/${id}`)).status).toBe(404);
  });

  it('refuses a cursor that is none', async () => {
    for (const cursor of ['x', Buffer.from('["1"]').toString('base64url')]) {
      expect((await county.get(`${IMPORTS}?cursor=${cursor}`)).status).toBe(422);
    }
  });
});

function withName(name: string): object {
  return { year: 2027, papers: [], days: [{ name, date: '2027-01-01', isOffDay: true }] };
}
