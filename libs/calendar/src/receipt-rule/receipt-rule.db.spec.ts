import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { ServedCounty } from '../testing/served-county';

const RULE = '/staff/calendar/receipt-rule';
const nextDay = { reading: 'next-working-day', closesAt: '17:30' };

describe('the setting for receipt outside working time', () => {
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

  it('begins with counting from the real day, and is changed by naming its version', async () => {
    expect((await county.get(RULE)).body).toEqual({
      reading: 'count-from-receipt',
      closesAt: null,
      version: 1,
    });
    expect((await county.send('PUT', RULE, nextDay)).status).toBe(428);
    expect((await county.send('PUT', RULE, nextDay, { 'If-Match': '"9"' })).status).toBe(412);
    const changed = await county.send('PUT', RULE, nextDay, { 'If-Match': '"1"' });
    expect([changed.status, changed.body]).toEqual([200, { ...nextDay, version: 2 }]);
    expect((await county.send('PUT', RULE, nextDay, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await county.get(RULE)).body).toEqual({ ...nextDay, version: 2 });
  });

  it.each([
    ['no reading', { closesAt: null }, '/reading'],
    ['another reading', { ...nextDay, reading: 'never' }, '/reading'],
    ['no word on closing time', { reading: nextDay.reading }, '/closesAt'],
    ['a time that does not exist', { ...nextDay, closesAt: '24:00' }, '/closesAt'],
    ['a number for a time', { ...nextDay, closesAt: 17 }, '/closesAt'],
  ])('refuses %s', async (_, body, pointer) => {
    const answer = await county.send('PUT', RULE, body, { 'If-Match': '"2"' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ errors: [{ pointer }] });
  });
});
