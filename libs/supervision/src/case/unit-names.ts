import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';

/** Names of units by id, for lists. */
@Injectable()
export class UnitNames {
  constructor(private readonly units: UnitDirectory) {}

  async all(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.units.list()).map((unit) => [unit.id, unit.name]));
  }
}
