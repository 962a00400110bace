import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import type { RoleCode } from '@yangguang/identity/model';

/** Who is told about a case, as ids of people. */
@Injectable()
export class Recipients {
  constructor(private readonly units: UnitDirectory) {}

  /** The people of a unit in one of these roles. */
  async inUnit(unitId: string, ...roles: RoleCode[]): Promise<string[]> {
    const people = await Promise.all(roles.map((role) => this.units.people(unitId, role)));
    return [...new Set(people.flat().map((person) => person.id))];
  }

  /** Everybody at the information centre who triages. */
  centre(): Promise<string[]> {
    return this.withRole('centre');
  }

  /** The two offices (县委办、政府办), who inspect. */
  offices(): Promise<string[]> {
    return this.withRole('office');
  }

  private async withRole(role: RoleCode): Promise<string[]> {
    return [...new Set((await this.units.peopleWithRole(role)).map((person) => person.id))];
  }
}
