import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { FixedClock, newId, type PersonActor } from '@yangguang/kernel';
import { Audit } from '../../audit/audit';
import { AppConfig } from '../../config/app-config';
import { FieldCipher } from '../../crypto/field-cipher';
import { LetterDrawer } from '../../pdf/letter-drawer';
import { dataSourceOptions } from '../../persistence/data-source-options';
import { Database } from '../../persistence/database';
import { Numbers } from '../../persistence/numbers';
import { CountyAuthority } from '../county-authority';
import { SealConfirmations } from '../seal-confirmation';
import { SealIssueService } from '../seal-issue.service';
import { SealPress } from '../seal-press';
import { SealRegister } from '../seal-register';
import { SealSigners } from '../seal-signers';
import { SealLedger, SealService } from '../seal.service';
import { SealStore } from '../seal.store';
import { VerifyService } from '../verify/verify.service';

/** Everything about seals over a real database, put together by hand; its clock stands at 2026-11-23 10:00. */
export async function sealBench(databaseUrl: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'seal-'));
  const config = new AppConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  const source = await new DataSource(dataSourceOptions(config)).initialize();
  const clock = new FixedClock(new Date('2026-11-23T10:00:00+08:00'));
  const database = new Database(source);
  const audit = new Audit(database, clock);
  const drawer = new LetterDrawer(config);
  const county = new CountyAuthority(database, new FieldCipher(config), config, audit, clock);
  const signers = new SealSigners(county, []);
  const seals = new SealStore(database);
  const register = new SealRegister(database);
  const confirmations = new SealConfirmations(database, seals, audit, clock);
  const ledger = new SealLedger(seals, register, confirmations);
  return {
    config,
    clock,
    database,
    drawer,
    county,
    seals,
    register,
    confirmations,
    issue: new SealIssueService(seals, signers, audit, clock),
    service: new SealService(ledger, new SealPress(drawer, signers), new Numbers(database), audit, clock),
    verification: new VerifyService(signers, seals, register),
    async close(): Promise<void> {
      await source.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type SealBench = Awaited<ReturnType<typeof sealBench>>;

export function leader(change: Partial<PersonActor> = {}): PersonActor {
  return {
    kind: 'person',
    personId: newId(),
    name: '沈一诺',
    sessionId: newId(),
    positionId: newId(),
    unitId: newId(),
    unitName: '云岭县住房和城乡建设局',
    roles: ['unit-leader'],
    permissions: new Map(),
    ...change,
  };
}
