import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { assertVersion, Database } from '@yangguang/platform';
import type { TreeNode } from '../model/unit-tree';
import { UnitEntity } from './unit.entity';

/** Units for writing. */
@Injectable()
export class UnitRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A unit in its present state, locked until the end of the transaction. */
  async require(id: string, seenVersion?: number): Promise<UnitEntity> {
    const unit = await this.units.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!unit) throw new DomainError('not-found', 'identity.no-such-unit');
    if (seenVersion !== undefined) assertVersion(seenVersion, unit.version);
    return unit;
  }

  /** As `require`, but refuses a unit that has ended. */
  async requireLive(id: string, seenVersion?: number): Promise<UnitEntity> {
    const unit = await this.require(id, seenVersion);
    if (unit.endedOn !== null)
      throw new DomainError('conflict', 'identity.unit-ended', { values: { name: unit.name } });
    return unit;
  }

  save(unit: UnitEntity): Promise<UnitEntity> {
    return this.units.save(unit);
  }

  async markApplied(changeId: string): Promise<void> {
    await this.database.query('UPDATE identity.unit_change SET applied_at = $2 WHERE id = $1', [
      changeId,
      this.clock.now(),
    ]);
  }

  /** The whole tree, locked against other moves: two moves at once could make a circle between them. */
  async lockedTree(): Promise<TreeNode[]> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('identity.unit-tree', 0))`);
    return this.database.query<TreeNode>('SELECT id, parent_id AS "parentId" FROM identity.unit');
  }

  /** Whether another unit already goes by the code, or by the name while it exists. */
  async assertFree(field: 'code' | 'name', value: string, exceptId: string | null = null): Promise<void> {
    const row = await this.database.one(
      `SELECT 1 FROM identity.unit WHERE ${field} = $1 AND id IS DISTINCT FROM $2
         ${field === 'name' ? 'AND ended_on IS NULL' : ''} LIMIT 1`,
      [value, exceptId],
    );
    if (!row) return;
    const key = `identity.unit-${field}-taken`;
    throw new DomainError('conflict', key, {
      values: { value },
      fields: [{ pointer: `/${field}`, key, values: { value } }],
    });
  }

  private get units() {
    return this.database.repository(UnitEntity);
  }
}
