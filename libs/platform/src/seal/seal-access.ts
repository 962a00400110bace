import { Injectable } from '@nestjs/common';
import { DomainError, scopeOf, type PersonActor } from '@yangguang/kernel';
import { SealStore, type SealRecord } from './seal.store';

/** Which seals a person may see: those of the county, or of their own unit. */
@Injectable()
export class SealAccess {
  constructor(private readonly seals: SealStore) {}

  /** The unit a person is bound to under a permission; undefined where they reach the whole county. */
  unitOf(person: PersonActor, permission: string): string | undefined {
    return scopeOf(person, permission) === 'county' ? undefined : person.unitId;
  }

  /** A seal of another unit is as if it were not there. */
  async find(id: string, person: PersonActor, permission: string): Promise<SealRecord> {
    const seal = await this.seals.find(id);
    const bound = this.unitOf(person, permission);
    if (!seal || (bound !== undefined && seal.unitId !== bound)) {
      throw new DomainError('not-found', 'platform.seal.not-found');
    }
    return seal;
  }
}
