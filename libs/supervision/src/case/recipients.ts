import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import type { RoleCode } from '@yangguang/identity/model';
import { Database } from '@yangguang/platform';
import { isProtected } from '../model/case-kind';
import type { PossibleReader } from '../model/reader-rule';
import type { CaseEntity } from './case.entity';

/** Who is told about a case, as ids of people. */
@Injectable()
export class Recipients {
  constructor(
    private readonly units: UnitDirectory,
    private readonly database: Database,
  ) {}

  /** The people of a unit in one of these roles. */
  async inUnit(unitId: string, ...roles: RoleCode[]): Promise<string[]> {
    const people = await Promise.all(roles.map((role) => this.units.people(unitId, role)));
    return [...new Set(people.flat().map((person) => person.id))];
  }

  /** The people of a unit who could be named on a protected case, by name. */
  async possibleReaders(unitId: string): Promise<(PossibleReader & { readonly name: string })[]> {
    const people = await this.units.people(unitId);
    return people
      .map(({ id, name, roles }) => ({
        id,
        name,
        handles: roles.includes('handler'),
        signs: roles.includes('unit-leader'),
      }))
      .filter((one) => one.handles || one.signs)
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  }

  /** The people of a unit who may know of a case: of a protected one only those named on it, nobody who stood back. */
  async of(row: Pick<CaseEntity, 'id' | 'kind' | 'confidential'>, unitId: string, ...roles: RoleCode[]) {
    const people = await this.inUnit(unitId, ...roles);
    const rows = await this.database.query<{ personId: string }>(
      `SELECT p AS "personId" FROM unnest($2::uuid[]) p
        WHERE ($3 OR EXISTS (SELECT 1 FROM supervision.case_reader r WHERE r.case_id = $1 AND r.person_id = p))
          AND NOT EXISTS (SELECT 1 FROM supervision.recusal x WHERE x.case_id = $1 AND x.person_id = p)`,
      [row.id, people, !isProtected(row.kind, row.confidential)],
    );
    return rows.map((one) => one.personId);
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
