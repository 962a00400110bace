import { Injectable } from '@nestjs/common';
import { Database, Events, PublicCache } from '@yangguang/platform';
import { UnitEnded, UnitRenamed } from '../model/identity-events';
import { PositionTransfer } from '../person/position-transfer';
import { pinyinOf, unitInitials } from './pinyin';
import type { UnitChangeEntity } from './unit-change.entity';
import { UnitNames } from './unit-names';
import { UNITS_TAG } from './unit.cache-tag';
import type { UnitEntity } from './unit.entity';
import { UnitRepository } from './unit.repository';

/** Puts a decision about a unit into effect: names, ending, people, and the word to the other libraries. */
@Injectable()
export class ApplyUnitChange {
  constructor(
    private readonly database: Database,
    private readonly units: UnitRepository,
    private readonly names: UnitNames,
    private readonly positions: PositionTransfer,
    private readonly events: Events,
    private readonly cache: PublicCache,
  ) {}

  async apply(change: UnitChangeEntity): Promise<UnitEntity> {
    const unit = await this.units.requireLive(change.unitId);
    if (change.kind === 'rename') await this.rename(unit, change);
    else await this.end(unit, change);
    await this.units.markApplied(change.id);
    this.cache.drop(UNITS_TAG);
    return this.units.save(unit);
  }

  private async rename(unit: UnitEntity, { name, shortName, effectiveOn }: UnitChangeEntity): Promise<void> {
    if (name === null || shortName === null) throw new Error('A change of name without a name');
    await this.names.change(unit.id, name, shortName, effectiveOn);
    const initials = unitInitials(name, shortName);
    Object.assign(unit, { name, shortName, pinyin: pinyinOf(name).full, initials });
    this.events.publish(new UnitRenamed(unit.id, name));
  }

  private async end(unit: UnitEntity, { kind, successorId, effectiveOn }: UnitChangeEntity): Promise<void> {
    const merged = kind === 'merge' && successorId !== null;
    // A successor may itself have been absorbed between the decision and its day.
    const heir = successorId === null ? null : await this.liveHeir(successorId);
    if (merged && heir !== null) await this.positions.moveAll(unit.id, heir);
    else await this.positions.endAll(unit.id);
    // What stood below it goes on one step higher; below the successor it could form a circle.
    await this.database.query(
      'UPDATE identity.unit SET parent_id = $2, version = version + 1 WHERE parent_id = $1',
      [unit.id, unit.parentId],
    );
    Object.assign(unit, { endedOn: effectiveOn, ending: merged ? 'merged' : 'abolished', successorId: heir });
    this.events.publish(new UnitEnded(unit.id, heir));
  }

  private async liveHeir(successorId: string): Promise<string | null> {
    const row = await this.database.one<{ id: string }>(
      `WITH RECURSIVE heir AS (
         SELECT id, successor_id, ended_on, 1 AS step FROM identity.unit WHERE id = $1
         UNION ALL
         SELECT u.id, u.successor_id, u.ended_on, h.step + 1
           FROM identity.unit u JOIN heir h ON u.id = h.successor_id WHERE h.ended_on IS NOT NULL AND h.step < 50)
       SELECT id FROM heir WHERE ended_on IS NULL LIMIT 1`,
      [successorId],
    );
    return row?.id ?? null;
  }
}
