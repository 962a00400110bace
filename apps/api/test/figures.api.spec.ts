import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Desk } from './quarter/desk';
import { wordsOf } from './quarter/words';
import { TestApi } from './support/test-api';

const MONTHS = '/api/v1/public/figures/months';
const FIGURES = '/api/v1/staff/supervision/figures';

interface Months {
  readonly months: readonly { readonly month: string; readonly received: number }[];
  readonly formulas: readonly { readonly key: string; readonly text: string }[];
}

/** The county’s record for everybody, and who looked at which board, over HTTP. */
describe('figures over HTTP', () => {
  let api: TestApi;
  let desk: Desk;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    desk = await Desk.open(api);
  });
  afterAll(() => api.stop());

  it('are kept for everybody until something happens to a case, and then made anew at once', async () => {
    const first = await api.anyone.get<Months>(MONTHS);
    expect(first.body.months.at(-1)).toMatchObject({ month: desk.today.slice(0, 7), received: 0 });
    expect(first.body.formulas.map(({ key }) => key)).toEqual([
      'received',
      'answered',
      'on-time',
      'median',
      'p90',
      'satisfied',
      'rated',
    ]);
    const etag = first.headers.get('etag') ?? '';
    expect((await api.anyone.get(MONTHS, { headers: { 'If-None-Match': etag } })).status).toBe(304);
    await desk.submit(wordsOf(1), 'help', null);
    const second = await api.anyone.get<Months>(MONTHS, { headers: { 'If-None-Match': etag } });
    expect(second.status).toBe(200);
    expect(second.body.months.at(-1)?.received).toBe(1);
  });

  it('go out as a table that a spreadsheet opens', async () => {
    const { status, type, bytes } = await api.anyone.bytes(`${MONTHS}.csv`);
    expect([status, type]).toEqual([200, 'text/csv; charset=utf-8']);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines[0]).toMatch(/^范围,收到,已答复/);
    expect(lines.length).toBe(1 + 1 + 12 + 1);
  });

  it('say who looked at a unit’s board: its own people today, the two offices every day', async () => {
    const month = desk.today.slice(0, 7);
    await desk.as('jtj.handler').get('/api/v1/staff/cases');
    const board = await desk
      .as('jtj.leader')
      .get<{ people: { name: string }[] }>('/api/v1/staff/supervision/board');
    expect(board.status).toBe(200);
    expect(board.body.people.length).toBe(2);
    const unit = desk.unitIds.get('jtj') ?? '';
    const address = `${FIGURES}/looked-days?from=${month}&to=${month}&unit=${unit}`;
    const days = await desk.as('zfb.ducha').get<{ items: { day: string; people: object[] }[] }>(address);
    expect(days.body.items).toMatchObject([{ day: desk.today, people: [{}, {}] }]);
    const read = await desk
      .as('zfb.ducha')
      .get<{ units: { unitId: string; looked: { numerator: number } }[] }>(
        `${FIGURES}?from=${month}&to=${month}`,
      );
    expect(read.body.units.find((one) => one.unitId === unit)?.looked.numerator).toBe(1);
    expect((await desk.as('jtj.leader').get(address)).status).toBe(403);
    expect((await desk.as('zfb.ducha').get(`${FIGURES}/looked-days?from=2026-13&to=x`)).status).toBe(422);
  });
});
