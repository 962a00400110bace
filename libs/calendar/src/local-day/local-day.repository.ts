import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { LocalOverride } from '../model/calendar-day';

/** A local day in force, with who set it on what basis. */
export interface LocalDay extends LocalOverride {
  readonly id: string;
  /** The decision it rests on, for example a document of the county government. */
  readonly basis: string;
  readonly createdAt: Date;
  readonly createdByName: string;
}

interface Who {
  readonly id: string;
  readonly name: string;
}

const COLUMNS = `id, date, kind, name, basis, created_at AS "createdAt", created_by_name AS "createdByName"`;

@Injectable()
export class LocalDayRepository {
  constructor(private readonly database: Database) {}

  async inForce(): Promise<LocalDay[]> {
    return this.database.query<LocalDay>(
      `SELECT ${COLUMNS} FROM calendar.local_override WHERE removed_at IS NULL ORDER BY date DESC`,
    );
  }

  async find(id: string): Promise<LocalDay | undefined> {
    return this.database.one<LocalDay>(
      `SELECT ${COLUMNS} FROM calendar.local_override WHERE id = $1 AND removed_at IS NULL`,
      [id],
    );
  }

  async isSet(date: LocalDate): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM calendar.local_override WHERE date = $1 AND removed_at IS NULL',
      [date],
    );
    return row !== undefined;
  }

  async add(day: Omit<LocalDay, 'createdByName'>, by: Who): Promise<void> {
    await this.database.query(
      `INSERT INTO calendar.local_override (id, date, kind, name, basis, created_at, created_by, created_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [day.id, day.date, day.kind, day.name, day.basis, day.createdAt, by.id, by.name],
    );
  }

  /** Answers whether there was such a day in force. */
  async remove(id: string, at: Date, by: Who): Promise<boolean> {
    const row = await this.database.one(
      `UPDATE calendar.local_override SET removed_at = $2, removed_by = $3, removed_by_name = $4
        WHERE id = $1 AND removed_at IS NULL RETURNING id`,
      [id, at, by.id, by.name],
    );
    return row !== undefined;
  }
}
