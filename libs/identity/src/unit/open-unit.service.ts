import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { Audit, Database, PublicCache } from '@yangguang/platform';
import type { UnitKind } from '../model/unit-kind';
import { assertNoCycle } from '../model/unit-tree';
import { pinyinOf, unitInitials } from './pinyin';
import { UnitNames } from './unit-names';
import { UNITS_TAG } from './unit.cache-tag';
import { UnitEntity } from './unit.entity';
import { UnitRepository } from './unit.repository';

export interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentId?: string | null;
  readonly sort?: number;
  readonly acceptsMessages?: boolean;
  /** The day it came into being; today when left out. */
  readonly openedOn?: LocalDate;
}

export type UnitAmendment = Partial<Pick<NewUnit, 'kind' | 'parentId' | 'sort' | 'acceptsMessages'>>;

/** Opens units and keeps their ordinary data. A name changes only by a decision: see UnitChangeService. */
@Injectable()
export class OpenUnitService {
  constructor(
    private readonly database: Database,
    private readonly units: UnitRepository,
    private readonly names: UnitNames,
    private readonly cache: PublicCache,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  open(wish: NewUnit): Promise<UnitEntity> {
    return this.database.transaction(async () => {
      await this.units.assertFree('code', wish.code);
      await this.units.assertFree('name', wish.name);
      if (wish.parentId) await this.units.requireLive(wish.parentId);
      const unit = await this.units.save(this.make(wish));
      await this.names.begin(unit.id, unit.name, unit.shortName, unit.openedOn);
      this.note('identity.unit-opened', unit, undefined, wish);
      return unit;
    });
  }

  amend(id: string, seenVersion: number, change: UnitAmendment): Promise<UnitEntity> {
    return this.database.transaction(async () => {
      const unit = await this.units.requireLive(id, seenVersion);
      const before = {
        kind: unit.kind,
        parentId: unit.parentId,
        sort: unit.sort,
        acceptsMessages: unit.acceptsMessages,
      };
      if (change.parentId !== undefined && change.parentId !== unit.parentId) {
        assertNoCycle(id, change.parentId, await this.units.lockedTree());
        if (change.parentId !== null) await this.units.requireLive(change.parentId);
      }
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const saved = await this.units.save(Object.assign(unit, Object.fromEntries(given)));
      this.note('identity.unit-amended', saved, before, change);
      return saved;
    });
  }

  private make(wish: NewUnit): UnitEntity {
    return Object.assign(new UnitEntity(), {
      id: newId(),
      code: wish.code,
      name: wish.name,
      shortName: wish.shortName,
      kind: wish.kind,
      parentId: wish.parentId ?? null,
      pinyin: pinyinOf(wish.name).full,
      initials: unitInitials(wish.name, wish.shortName),
      acceptsMessages: wish.acceptsMessages ?? true,
      sort: wish.sort ?? 0,
      openedOn: wish.openedOn ?? today(this.clock),
      endedOn: null,
      ending: null,
      successorId: null,
      createdAt: this.clock.now(),
    });
  }

  private note(action: string, unit: UnitEntity, before: unknown, after: unknown): void {
    this.cache.drop(UNITS_TAG);
    this.audit.record({
      action,
      subjectType: 'identity.unit',
      subjectId: unit.id,
      unitId: unit.id,
      before,
      after,
    });
  }
}
