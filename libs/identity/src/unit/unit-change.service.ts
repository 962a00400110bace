import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import { ApplyUnitChange } from './apply-unit-change';
import { UnitChangeEntity, type UnitChangeKind } from './unit-change.entity';
import { UnitEntity } from './unit.entity';
import { UnitRepository } from './unit.repository';

/** A decision, taken on a day by a document (the number of the county's decision, for example). */
export interface UnitDecision {
  readonly effectiveOn: LocalDate;
  readonly document: string;
}

/** Rename, merge, abolish. A decision for today or earlier takes effect at once, a later one on its day. */
@Injectable()
export class UnitChangeService {
  constructor(
    private readonly database: Database,
    private readonly units: UnitRepository,
    private readonly applying: ApplyUnitChange,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  rename(
    id: string,
    seenVersion: number,
    wish: UnitDecision & { name: string; shortName: string },
  ): Promise<UnitEntity> {
    return this.decide('rename', id, seenVersion, wish);
  }

  /** The unit ends and another carries on its matters and its people. */
  merge(id: string, seenVersion: number, wish: UnitDecision & { successorId: string }): Promise<UnitEntity> {
    return this.decide('merge', id, seenVersion, wish);
  }

  /** The unit ends; its matters go to the successor when one is named, its positions end. */
  abolish(
    id: string,
    seenVersion: number,
    wish: UnitDecision & { successorId?: string | null },
  ): Promise<UnitEntity> {
    return this.decide('abolish', id, seenVersion, wish);
  }

  /** Takes back a decision whose day has not come. */
  cancel(unitId: string, changeId: string): Promise<void> {
    return this.database.transaction(async () => {
      const rows = await this.database.query(
        `UPDATE identity.unit_change SET cancelled_at = $3
          WHERE id = $1 AND unit_id = $2 AND applied_at IS NULL AND cancelled_at IS NULL RETURNING id`,
        [changeId, unitId, this.clock.now()],
      );
      if (rows.length === 0) throw new DomainError('not-found', 'identity.no-such-unit-change');
      this.note('identity.unit-change-cancelled', unitId, { changeId });
    });
  }

  private decide(
    kind: UnitChangeKind,
    id: string,
    seenVersion: number,
    wish: UnitDecision & { name?: string; shortName?: string; successorId?: string | null },
  ): Promise<UnitEntity> {
    return this.database.transaction(async () => {
      const unit = await this.units.requireLive(id, seenVersion);
      if (wish.effectiveOn < unit.openedOn) throw badDate();
      if (wish.successorId) await this.assertSuccessor(id, wish.successorId);
      if (wish.name !== undefined) await this.units.assertFree('name', wish.name, id);
      const change = await this.database.repository(UnitChangeEntity).save(
        Object.assign(new UnitChangeEntity(), {
          id: newId(),
          unitId: id,
          kind,
          effectiveOn: wish.effectiveOn,
          name: wish.name ?? null,
          shortName: wish.shortName ?? null,
          successorId: wish.successorId ?? null,
          document: wish.document,
          plannedAt: this.clock.now(),
          appliedAt: null,
          cancelledAt: null,
        }),
      );
      this.note(`identity.unit-${kind}-decided`, id, wish);
      return wish.effectiveOn <= today(this.clock) ? this.applying.apply(change) : unit;
    });
  }

  private async assertSuccessor(id: string, successorId: string): Promise<void> {
    if (successorId === id) {
      throw new DomainError('invalid', 'identity.unit-own-successor', {
        fields: [{ pointer: '/successorId', key: 'identity.unit-own-successor' }],
      });
    }
    await this.units.requireLive(successorId);
  }

  private note(action: string, unitId: string, after: unknown): void {
    this.audit.record({ action, subjectType: 'identity.unit', subjectId: unitId, unitId, after });
  }
}

function badDate(): DomainError {
  const key = 'identity.unit-change-too-early';
  return new DomainError('invalid', key, { fields: [{ pointer: '/effectiveOn', key }] });
}
