import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory, type UnitRef } from '@yangguang/identity';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { isProtected } from '../model/case-kind';
import { dispatchRefusal } from '../model/dispatch-rule';
import { canAnswer } from '../model/reader-rule';
import type { CaseEntity } from './case.entity';
import { Recipients } from './recipients';

/** The units a case may be given to, to lead or to help, and who in them may see a protected one. */
@Injectable()
export class Receivers {
  constructor(
    private readonly units: UnitDirectory,
    private readonly people: Recipients,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The unit, when it exists, works, and is none that the matter must be kept from. */
  async unit(row: CaseEntity, unitId: string, pointer = '/unitId'): Promise<UnitRef> {
    const unit = await this.units.find(unitId);
    if (!unit?.active) throw invalid(pointer, 'supervision.unit-unknown');
    const refusal = dispatchRefusal(
      { isProtected: isProtected(row.kind, row.confidential), namedUnitIds: await this.named(row) },
      unit.id,
    );
    if (refusal) throw new DomainError('illegal-intent', refusal.key, { values: { unit: unit.name } });
    return unit;
  }

  /**
   * Opens a protected case to the people of the unit who are named on it (知悉范围), and to no others. Without
   * a choice its handlers and leaders of this moment are named; whoever joins the unit later is not. Those who
   * are chosen must be able to answer it between them.
   */
  async admit(row: CaseEntity, unitId: string, chosen?: readonly string[]): Promise<void> {
    await this.database.query('DELETE FROM supervision.case_reader WHERE case_id = $1 AND unit_id = $2', [
      row.id,
      unitId,
    ]);
    if (!isProtected(row.kind, row.confidential)) return;
    const eligible = await this.people.possibleReaders(unitId);
    const named = eligible.filter((one) => chosen?.includes(one.id) ?? true);
    if (chosen?.some((id) => !named.some((one) => one.id === id)))
      throw invalid('/readerIds', 'supervision.reader-not-in-unit');
    if (chosen && !canAnswer(named)) throw invalid('/readerIds', 'supervision.readers-too-few');
    await this.database.query(
      `INSERT INTO supervision.case_reader (case_id, person_id, unit_id, named_at)
       SELECT $1, unnest($2::uuid[]), $3, $4`,
      [row.id, named.map((one) => one.id), unitId, this.clock.now()],
    );
  }

  /** The names of those of a unit who are named on a case. */
  async namedIn(row: Pick<CaseEntity, 'id'>, unitId: string): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      `SELECT p.name FROM supervision.case_reader r JOIN identity.person p ON p.id = r.person_id
        WHERE r.case_id = $1 AND r.unit_id = $2 ORDER BY p.name, p.id`,
      [row.id, unitId],
    );
    return rows.map((one) => one.name);
  }

  /** Sets which units help the lead unit (协办); an opinion that was already given stays. */
  async assisting(row: CaseEntity, leadUnitId: string, unitIds: readonly string[]): Promise<UnitRef[]> {
    const units: UnitRef[] = [];
    for (const [index, unitId] of [...new Set(unitIds)].entries()) {
      const pointer = `/assistingUnitIds/${index}`;
      if (unitId === leadUnitId) throw invalid(pointer, 'supervision.lead-cannot-assist');
      units.push(await this.unit(row, unitId, pointer));
    }
    await this.database.query(
      'DELETE FROM supervision.assistance WHERE case_id = $1 AND unit_id <> ALL($2) AND opinion IS NULL',
      [row.id, units.map((unit) => unit.id)],
    );
    await this.database.query(
      `INSERT INTO supervision.assistance (case_id, unit_id, asked_at)
       SELECT $1, unnest($2::uuid[]), $3 ON CONFLICT DO NOTHING`,
      [row.id, units.map((unit) => unit.id), this.clock.now()],
    );
    for (const unit of units) await this.admit(row, unit.id);
    return units;
  }

  /** Every unit that the case, or one merged into it, names. */
  private async named(row: CaseEntity): Promise<string[]> {
    const rows = await this.database.query<{ unitId: string }>(
      `SELECT DISTINCT named_unit_id AS "unitId" FROM supervision.case
        WHERE (id = $1 OR main_case_id = $1) AND named_unit_id IS NOT NULL`,
      [row.id],
    );
    return rows.map((one) => one.unitId);
  }
}

function invalid(pointer: string, key: string): DomainError {
  return new DomainError('invalid', 'platform.validation', { fields: [{ pointer, key }] });
}
