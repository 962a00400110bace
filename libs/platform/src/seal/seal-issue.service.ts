import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, type Clock } from '@yangguang/kernel';
import { Audit } from '../audit/audit';
import { SealSigners } from './seal-signers';
import { SealStore, type SealRecord } from './seal.store';

export interface SealApplication {
  readonly unitId: string;
  /** The full name, as it runs around the seal. */
  readonly unitName: string;
  /** Earlier than now only for what a demonstration county sealed in its past. */
  readonly validFrom?: Date;
  readonly dualControl?: boolean;
}

/** Makes, changes and revokes seals. */
@Injectable()
export class SealIssueService {
  constructor(
    private readonly seals: SealStore,
    private readonly signers: SealSigners,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Gives a unit its seal. A unit has one at a time: an earlier one must be revoked first. */
  async issue({ unitId, unitName, validFrom, dualControl = false }: SealApplication): Promise<SealRecord> {
    if (await this.seals.ofUnit(unitId)) throw new DomainError('conflict', 'platform.seal.unit-has-one');
    const id = newId();
    const signer = this.signers.preferred;
    const issued = await signer.issue({ sealId: id, unitName, validFrom });
    const seal: SealRecord = {
      id,
      unitId,
      unitName,
      provider: signer.provider,
      demonstration: signer.demonstration,
      ...issued,
      dualControl,
      revokedAt: null,
      revokedReason: null,
      createdAt: this.clock.now(),
      version: 1,
    };
    await this.seals.add(seal);
    this.audit.record({
      action: 'platform.seal-issued',
      subjectType: 'platform.seal',
      subjectId: id,
      unitId,
      after: { unitName, provider: seal.provider, serial: seal.serial, dualControl },
    });
    return seal;
  }

  /** The unit's seal, made now if it has none. */
  async ensure(application: SealApplication): Promise<SealRecord> {
    return (await this.seals.ofUnit(application.unitId)) ?? this.issue(application);
  }

  async setDualControl(id: string, version: number, dualControl: boolean): Promise<SealRecord> {
    const seal = await this.inUse(id);
    return this.change(
      seal,
      version,
      { dualControl, revokedAt: null, revokedReason: null },
      'platform.seal-dual-control-set',
    );
  }

  /** Ends a seal for good. What it sealed before stays valid; the register keeps its lines. */
  async revoke(id: string, version: number, reason: string): Promise<SealRecord> {
    const seal = await this.inUse(id);
    const change = { dualControl: seal.dualControl, revokedAt: this.clock.now(), revokedReason: reason };
    return this.change(seal, version, change, 'platform.seal-revoked');
  }

  private async inUse(id: string): Promise<SealRecord> {
    const seal = await this.seals.find(id);
    if (!seal) throw new DomainError('not-found', 'platform.seal.not-found');
    if (seal.revokedAt) throw new DomainError('conflict', 'platform.seal.revoked');
    return seal;
  }

  private async change(
    seal: SealRecord,
    version: number,
    change: Pick<SealRecord, 'dualControl' | 'revokedAt' | 'revokedReason'>,
    action: string,
  ): Promise<SealRecord> {
    if (!(await this.seals.update(seal.id, version, change))) {
      throw new DomainError('stale-version', 'platform.stale-version');
    }
    const { dualControl, revokedAt, revokedReason } = seal;
    this.audit.record({
      action,
      subjectType: 'platform.seal',
      subjectId: seal.id,
      unitId: seal.unitId,
      before: { dualControl, revokedAt, revokedReason },
      after: change,
      reason: change.revokedReason ?? undefined,
    });
    return { ...seal, ...change, version: version + 1 };
  }
}
