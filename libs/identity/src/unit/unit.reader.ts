import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Database, decodeCursor, pageOf, type Page } from '@yangguang/platform';
import type { UnitKind } from '../model/unit-kind';
import type { DatedName } from '../model/unit-tree';
import type { UnitChangeKind } from './unit-change.entity';
import { UnitNames } from './unit-names';

export interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly pinyin: string;
  readonly parentId: string | null;
  readonly acceptsMessages: boolean;
  readonly sort: number;
  readonly openedOn: string;
  readonly endedOn: string | null;
  readonly ending: 'merged' | 'abolished' | null;
  readonly successorId: string | null;
  readonly version: number;
  readonly people: number;
}

export interface UnitChangeRow {
  readonly id: string;
  readonly kind: UnitChangeKind;
  readonly effectiveOn: string;
  readonly name: string | null;
  readonly successorId: string | null;
  readonly document: string;
  readonly state: 'planned' | 'applied' | 'cancelled';
}

export interface UnitFilter {
  readonly q?: string;
  readonly kind?: UnitKind;
  readonly active?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

const COLUMNS = `u.id, u.code, u.name, u.short_name AS "shortName", u.kind, u.pinyin, u.parent_id AS "parentId",
  u.accepts_messages AS "acceptsMessages", u.sort, u.opened_on AS "openedOn", u.ended_on AS "endedOn", u.ending,
  u.successor_id AS "successorId", u.version,
  (SELECT count(DISTINCT p.person_id)::int FROM identity.position p
    WHERE p.unit_id = u.id AND p.ended_on IS NULL) AS people`;

/** Reads units for the people who run the accounts. */
@Injectable()
export class UnitReader {
  constructor(
    private readonly database: Database,
    private readonly names: UnitNames,
  ) {}

  /** In the county's own order; found by any part of the name, by code, by pinyin or its first letters. */
  async page({ q, kind, active, limit, cursor }: UnitFilter): Promise<Page<UnitRow>> {
    const [sort, id] = cursor === undefined ? [null, null] : decodeCursor(cursor, 2);
    const rows = await this.database.query<UnitRow>(
      `SELECT ${COLUMNS} FROM identity.unit u
        WHERE ($1::text IS NULL OR strpos(u.name, $1) > 0 OR strpos(u.short_name, $1) > 0 OR u.code = $1
               OR starts_with(u.pinyin, lower($1)) OR strpos(u.initials, lower($1)) > 0)
          AND ($2::text IS NULL OR u.kind = $2)
          AND ($3::boolean IS NULL OR (u.ended_on IS NULL) = $3)
          AND ($4::int IS NULL OR (u.sort, u.id) > ($4, $5::uuid))
        ORDER BY u.sort, u.id LIMIT $6`,
      [q ?? null, kind ?? null, active ?? null, sort, id, limit + 1],
    );
    return pageOf(
      rows,
      limit,
      (row) => [row.sort, row.id],
      (row) => row,
    );
  }

  async require(id: string): Promise<UnitRow & { names: DatedName[]; changes: UnitChangeRow[] }> {
    const row = await this.database.one<UnitRow>(`SELECT ${COLUMNS} FROM identity.unit u WHERE u.id = $1`, [
      id,
    ]);
    if (!row) throw new DomainError('not-found', 'identity.no-such-unit');
    return { ...row, names: await this.names.historyOf(id), changes: await this.changesOf(id) };
  }

  private changesOf(unitId: string): Promise<UnitChangeRow[]> {
    return this.database.query<UnitChangeRow>(
      `SELECT id, kind, effective_on AS "effectiveOn", name, successor_id AS "successorId", document,
              CASE WHEN applied_at IS NOT NULL THEN 'applied' WHEN cancelled_at IS NOT NULL THEN 'cancelled'
                   ELSE 'planned' END AS state
         FROM identity.unit_change WHERE unit_id = $1 ORDER BY effective_on DESC, id DESC`,
      [unitId],
    );
  }
}
