import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FixedClock, instantAt } from '@yangguang/kernel';
import { runAs } from '../context/request-context';
import type { Database } from '../persistence/database';
import { openTestDatabase, type TestDatabase } from '../tasks/testing/test-database';
import { Audit } from './audit';
import { AuditVerifier } from './audit-verifier';

describe('the audit trail', () => {
  let test: TestDatabase;
  let database: Database;
  let audit: Audit;
  let verifier: AuditVerifier;

  beforeAll(async () => {
    test = await openTestDatabase();
    database = await test.connect();
    audit = new Audit(database, new FixedClock(instantAt('2026-11-23', '09:00')));
    verifier = new AuditVerifier(database);
  });
  afterAll(() => test.close());

  const act = (subjectId: string, fail = false) =>
    runAs({ kind: 'system', name: 'testing' }, () =>
      database.transaction(async () => {
        audit.record({
          action: 'testing.done',
          subjectType: 'thing',
          subjectId,
          after: { 数: 1.5, list: [1, null] },
        });
        audit.record({ action: 'testing.done-again', subjectType: 'thing', subjectId, reason: '因为' });
        if (fail) throw new Error('undone');
      }),
    );

  it('chains the lines of all transactions, side by side as they run, and none of what was undone', async () => {
    const runs = Array.from({ length: 20 }, (_, index) =>
      act(String(index), index % 4 === 0).catch(() => undefined),
    );
    await Promise.all(runs);
    expect(await verifier.verify()).toEqual({ intact: true, lines: 30 });
  });

  it('cannot be changed or emptied by the application', async () => {
    for (const sql of [
      "UPDATE platform.audit_line SET action = 'nothing'",
      'DELETE FROM platform.audit_line',
      'TRUNCATE platform.audit_line',
    ]) {
      await expect(database.query(sql)).rejects.toThrow('never changed');
    }
  });

  it('tells which line was changed by somebody stronger, and whether the end was cut off', async () => {
    const stronger = async (sql: string) => {
      await database.query('ALTER TABLE platform.audit_line DISABLE TRIGGER audit_line_is_final');
      await database.query(sql);
      await database.query('ALTER TABLE platform.audit_line ENABLE TRIGGER audit_line_is_final');
    };
    await stronger("UPDATE platform.audit_line SET reason = '所以' WHERE sequence = 8");
    expect(await verifier.verify()).toMatchObject({ intact: false, brokenAt: 8 });
    await stronger("UPDATE platform.audit_line SET reason = '因为' WHERE sequence = 8");
    expect(await verifier.verify()).toMatchObject({ intact: true });
    await stronger('DELETE FROM platform.audit_line WHERE sequence = 30');
    expect(await verifier.verify()).toMatchObject({ intact: false, brokenAt: 30 });
  });
});
