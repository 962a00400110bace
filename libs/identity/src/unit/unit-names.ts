import { Injectable } from '@nestjs/common';
import { DomainError, newId, type LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { DatedName } from '../model/unit-tree';

/** What a unit was called and when. */
@Injectable()
export class UnitNames {
  constructor(private readonly database: Database) {}

  async begin(unitId: string, name: string, shortName: string, from: LocalDate): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.unit_name_history (id, unit_id, name, short_name, from_date) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), unitId, name, shortName, from],
    );
  }

  /** Closes the present name on the day the next one begins. */
  async change(unitId: string, name: string, shortName: string, from: LocalDate): Promise<void> {
    const closed = await this.database.query(
      `UPDATE identity.unit_name_history SET until_date = $2
        WHERE unit_id = $1 AND until_date IS NULL AND from_date < $2 RETURNING id`,
      [unitId, from],
    );
    if (closed.length === 0) {
      throw new DomainError('conflict', 'identity.unit-name-too-early', {
        fields: [{ pointer: '/effectiveOn', key: 'identity.unit-name-too-early' }],
      });
    }
    await this.begin(unitId, name, shortName, from);
  }

  /** Oldest first. */
  historyOf(unitId: string): Promise<DatedName[]> {
    return this.database.query<DatedName>(
      `SELECT name, short_name AS "shortName", from_date AS "from", until_date AS "until"
         FROM identity.unit_name_history WHERE unit_id = $1 ORDER BY from_date`,
      [unitId],
    );
  }
}
