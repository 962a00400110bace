import { Injectable } from '@nestjs/common';
import { Database } from '../persistence/database';

/** A seal as it is kept; `sealedKey` opens only with the server's secret. */
export interface SealRecord {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly provider: string;
  readonly demonstration: boolean;
  readonly certificate: Buffer;
  readonly sealedKey: string;
  readonly serial: string;
  readonly subject: string;
  readonly issuer: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly dualControl: boolean;
  readonly revokedAt: Date | null;
  readonly revokedReason: string | null;
  readonly createdAt: Date;
  readonly version: number;
}

export interface SealListing extends Omit<SealRecord, 'certificate' | 'sealedKey'> {
  readonly uses: number;
}

const PUBLIC_COLUMNS = `
  s.id, s.unit_id AS "unitId", s.unit_name AS "unitName", s.provider, s.demonstration, s.serial, s.subject, s.issuer,
  s.valid_from AS "validFrom", s.valid_to AS "validTo", s.dual_control AS "dualControl", s.revoked_at AS "revokedAt",
  s.revoked_reason AS "revokedReason", s.created_at AS "createdAt", s.version`;
const ALL_COLUMNS = `${PUBLIC_COLUMNS}, s.certificate, s.sealed_key AS "sealedKey"`;

@Injectable()
export class SealStore {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<SealRecord | undefined> {
    return this.database.one<SealRecord>(`SELECT ${ALL_COLUMNS} FROM platform.seal s WHERE s.id = $1`, [id]);
  }

  /** The unit's seal in use, revoked ones left out. */
  ofUnit(unitId: string): Promise<SealRecord | undefined> {
    const sql = `SELECT ${ALL_COLUMNS} FROM platform.seal s WHERE s.unit_id = $1 AND s.revoked_at IS NULL`;
    return this.database.one<SealRecord>(sql, [unitId]);
  }

  byCertificate(issuer: string, serial: string): Promise<SealRecord | undefined> {
    const sql = `SELECT ${ALL_COLUMNS} FROM platform.seal s WHERE s.issuer = $1 AND s.serial = $2`;
    return this.database.one<SealRecord>(sql, [issuer, serial]);
  }

  /** All seals of the county, or of one unit; those in use first. A county has some dozens, so there are no pages. */
  list(unitId: string | undefined): Promise<SealListing[]> {
    return this.database.query<SealListing>(
      `SELECT ${PUBLIC_COLUMNS}, (SELECT count(*) FROM platform.seal_use u WHERE u.seal_id = s.id) AS uses
         FROM platform.seal s WHERE $1::uuid IS NULL OR s.unit_id = $1
        ORDER BY s.revoked_at IS NOT NULL, s.unit_name, s.id LIMIT 1000`,
      [unitId ?? null],
    );
  }

  async add(seal: SealRecord): Promise<void> {
    await this.database.query(
      `INSERT INTO platform.seal (id, unit_id, unit_name, provider, demonstration, certificate, sealed_key, serial, subject,
                                  issuer, valid_from, valid_to, dual_control, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        seal.id,
        seal.unitId,
        seal.unitName,
        seal.provider,
        seal.demonstration,
        seal.certificate,
        seal.sealedKey,
        seal.serial,
        seal.subject,
        seal.issuer,
        seal.validFrom,
        seal.validTo,
        seal.dualControl,
        seal.createdAt,
      ],
    );
  }

  /** Changes what may change, if the version is still the one seen. */
  async update(
    id: string,
    version: number,
    change: Pick<SealRecord, 'dualControl' | 'revokedAt' | 'revokedReason'>,
  ) {
    const rows = await this.database.query(
      `UPDATE platform.seal SET dual_control = $3, revoked_at = $4, revoked_reason = $5, version = version + 1
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, change.dualControl, change.revokedAt, change.revokedReason],
    );
    return rows.length === 1;
  }
}
