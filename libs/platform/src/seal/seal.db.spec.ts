import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { newId } from '@yangguang/kernel';
import { runAs } from '../context/request-context';
import { registerMessages } from '../messages/catalog';
import { answerSheet } from '../pdf/testing/letters';
import { sealEn } from './locales/en';
import { sealZh } from './locales/zh-CN';
import type { SealOrder } from './seal.service';
import { leader, sealBench, type SealBench } from './testing/seal-bench';

registerMessages({ 'zh-CN': sealZh, en: sealEn });

// Fonts are read and files drawn: on a busy machine that takes longer than a test usually may.
jest.setTimeout(60_000);

describe('sealing', () => {
  let clone: ClonedDatabase;
  let bench: SealBench;
  let pdf: Uint8Array;
  const unitId = newId();
  const unitName = '云岭县住房和城乡建设局';
  const person = leader({ unitId });

  const order = (change: Partial<SealOrder> = {}): SealOrder => ({
    unitId,
    pdf,
    documentType: 'supervision.answer',
    documentId: newId(),
    documentNumber: 'YL20261118-0009',
    reason: '答复群众留言',
    ...change,
  });
  const inTransaction = <T>(work: () => Promise<T>, actor = person) =>
    runAs(actor, () => bench.database.transaction(work));
  const seal = (change: Partial<SealOrder> = {}) => inTransaction(() => bench.service.seal(order(change)));

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await sealBench(clone.url);
    pdf = await bench.drawer.draw(answerSheet());
    await inTransaction(() => bench.issue.issue({ unitId, unitName }));
  });
  afterAll(async () => {
    await bench.close();
    await clone.drop();
  });

  it('has one authority, founded once, whose key is nowhere readable and whose founding is on record', async () => {
    const [first, again] = [await bench.county.found(), await bench.county.found()];
    expect([first.made, again.made]).toEqual([false, false]);
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(first.pem).toContain('BEGIN CERTIFICATE');
    const founded = await bench.database.query(
      "SELECT after FROM platform.audit_line WHERE action = 'platform.seal-authority-founded'",
    );
    expect(founded).toEqual([{ after: { name: first.name, fingerprint: first.fingerprint } }]);
  });

  it('enters who sealed what, why and when, with the digest of the file', async () => {
    const documentId = newId();
    const sealed = await seal({ documentId });
    const [use] = await bench.register.withDigests([sealed.sha256]);
    expect(use).toMatchObject({
      number: sealed.useNumber,
      documentId,
      documentNumber: 'YL20261118-0009',
      reason: '答复群众留言',
      usedById: person.personId,
      usedByName: '沈一诺',
      usedAt: bench.clock.now(),
      sm3: sealed.sm3,
    });
    const audit = await bench.database.one<{ count: number }>(
      "SELECT count(*) FROM platform.audit_line WHERE action = 'platform.seal-used' AND subject_id = $1",
      [documentId],
    );
    expect(audit?.count).toBe(1);
  });

  it('numbers uses without gaps, also when one is rolled back and others run at once', async () => {
    const first = Number((await seal()).useNumber.split('-')[1]);
    const failing = inTransaction(async () => {
      await bench.service.seal(order());
      throw new Error('after sealing');
    });
    await expect(failing).rejects.toThrow('after sealing');
    const numbers = await Promise.all([seal(), seal(), seal()]);
    const next = numbers.map(({ useNumber }) => Number(useNumber.split('-')[1])).toSorted((a, b) => a - b);
    expect(next).toEqual([first + 1, first + 2, first + 3]);
    expect(numbers[0]?.useNumber).toMatch(/^2026-\d{4}$/);
  });

  it('never lets the register be changed', async () => {
    await expect(bench.database.query("UPDATE platform.seal_use SET reason = 'x'")).rejects.toThrow(
      /never changed/,
    );
    await expect(bench.database.query('DELETE FROM platform.seal_use')).rejects.toThrow(/never changed/);
  });

  it('keeps private keys unreadable in the database', async () => {
    const rows = await bench.database.query<{ key: string }>(
      'SELECT sealed_key AS key FROM platform.seal UNION ALL SELECT sealed_key FROM platform.seal_authority',
    );
    expect(rows.length).toBeGreaterThan(1);
    rows.forEach(({ key }) => expect(key).toMatch(/^v1\./));
  });

  it('refuses a unit without a seal, a second seal, and one that has been revoked', async () => {
    await expect(seal({ unitId: newId() })).rejects.toMatchObject({ key: 'platform.seal.unit-has-none' });
    await expect(inTransaction(() => bench.issue.issue({ unitId, unitName }))).rejects.toMatchObject({
      key: 'platform.seal.unit-has-one',
    });
    const other = await inTransaction(() => bench.issue.issue({ unitId: newId(), unitName: '云岭县民政局' }));
    await inTransaction(() => bench.issue.revoke(other.id, other.version, '机构改革'));
    await expect(seal({ unitId: other.unitId })).rejects.toMatchObject({
      key: 'platform.seal.unit-has-none',
    });
    await expect(
      inTransaction(() => bench.issue.revoke(other.id, other.version + 1, '再次')),
    ).rejects.toMatchObject({
      key: 'platform.seal.revoked',
    });
  });

  it('refuses a seal before and after its validity', async () => {
    const early = newId();
    await inTransaction(() =>
      bench.issue.issue({
        unitId: early,
        unitName: '云岭县档案馆',
        validFrom: new Date('2020-01-01T00:00:00Z'),
      }),
    );
    await expect(seal({ unitId: early })).rejects.toMatchObject({ key: 'platform.seal.expired' });
  });

  describe('under dual control', () => {
    const guarded = newId();
    const second = leader({ unitId: guarded, name: '高知行' });
    const content = { documentType: 'supervision.answer', documentId: newId(), contentHash: 'a1' };
    let sealId: string;

    beforeAll(async () => {
      const made = await inTransaction(() =>
        bench.issue.issue({ unitId: guarded, unitName: '云岭县财政局', dualControl: true }),
      );
      sealId = made.id;
    });

    it('asks for a second person, who is not the one who seals, on this very content', async () => {
      const attempt = () => seal({ ...content, unitId: guarded });
      await expect(attempt()).rejects.toMatchObject({ key: 'platform.seal.second-person-needed' });
      await inTransaction(() => bench.confirmations.confirm(sealId, content, person));
      await expect(attempt()).rejects.toMatchObject({ key: 'platform.seal.second-person-needed' });
      await inTransaction(() =>
        bench.confirmations.confirm(sealId, { ...content, contentHash: 'old' }, second),
      );
      await expect(attempt()).rejects.toMatchObject({ key: 'platform.seal.second-person-needed' });
      await inTransaction(() => bench.confirmations.confirm(sealId, content, second));
      const sealed = await attempt();
      const [use] = await bench.register.withDigests([sealed.sha256]);
      expect(use).toMatchObject({ confirmedById: second.personId, confirmedByName: '高知行' });
    });

    it('uses a confirmation once', async () => {
      await expect(seal({ ...content, unitId: guarded })).rejects.toMatchObject({
        key: 'platform.seal.second-person-needed',
      });
    });
  });

  it('pages the register, newest first', async () => {
    const found = await bench.seals.ofUnit(unitId);
    const first = await bench.register.page(found?.id ?? '', 2, undefined);
    expect(first.items).toHaveLength(2);
    const rest = await bench.register.page(found?.id ?? '', 100, first.nextCursor ?? undefined);
    const numbers = [...first.items, ...rest.items].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(rest.nextCursor).toBeNull();
  });
});
