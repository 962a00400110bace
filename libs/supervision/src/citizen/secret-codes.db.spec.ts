import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { SecretCodes } from './secret-codes';

describe('number and code', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const open = (number: string, code: string) =>
    bench.as(CITIZEN, () => bench.get(SecretCodes).open(number, code));

  /** The refusal, and the statements that led to it. */
  async function guess(number: string, code: string): Promise<{ refusal: unknown; asked: string[] }> {
    const query = jest.spyOn(Database.prototype, 'query');
    const find = jest.spyOn(Database.prototype, 'repository');
    try {
      const refusal = await open(number, code).then(
        () => 'opened',
        (error: unknown) => JSON.stringify(error),
      );
      const asked = query.mock.calls.map(([sql]) => sql);
      return { refusal, asked: [...asked, ...find.mock.calls.map(() => 'repository')] };
    } finally {
      query.mockRestore();
      find.mockRestore();
    }
  }

  it('open the message, however they were typed', async () => {
    const { number, secretCode } = await acting.submit();
    const typed = secretCode.replace(/(\d{4})/, '$1 ').replaceAll('1', '１');
    expect((await open(number.toLowerCase(), typed)).number).toBe(number);
  });

  it('refuse a number that is not there as one that is: the same words after the same work', async () => {
    const { number, secretCode } = await acting.submit();
    const wrongCode = await guess(number, secretCode === '0000000000' ? '1111111111' : '0000000000');
    const noSuchNumber = await guess('YL20261120-9999', secretCode);
    const noNumber = await guess('not a number', secretCode);
    expect(wrongCode.refusal).not.toBe('opened');
    expect(noSuchNumber).toEqual(wrongCode);
    expect(noNumber).toEqual(wrongCode);
    expect(wrongCode.asked).toHaveLength(1);
  });
});
