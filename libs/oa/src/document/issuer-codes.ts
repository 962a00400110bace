import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';

export interface IssuerCode {
  readonly code: string;
  readonly unitId: string;
  readonly letterhead: string;
}

const COLUMNS = 'code, unit_id AS "unitId", letterhead';

/** 代字: the words before a unit's document numbers, opened once for a unit (发文立户). */
@Injectable()
export class IssuerCodes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofUnit(unitId: string): Promise<IssuerCode[]> {
    return this.database.query<IssuerCode>(
      `SELECT ${COLUMNS} FROM oa.issuer_code WHERE unit_id = $1 ORDER BY opened_at, code`,
      [unitId],
    );
  }

  /** The code, if it is this unit's. */
  async must(code: string, unitId: string): Promise<IssuerCode> {
    const found = (await this.ofUnit(unitId)).find((one) => one.code === code);
    if (!found) throw new DomainError('invalid', 'oa.code-not-yours', { values: { code } });
    return found;
  }

  async open(code: IssuerCode): Promise<void> {
    const rows = await this.database.query(
      'INSERT INTO oa.issuer_code (code, unit_id, letterhead, opened_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING code',
      [code.code, code.unitId, code.letterhead, this.clock.now()],
    );
    if (rows.length === 0)
      throw new DomainError('conflict', 'oa.code-taken', { values: { code: code.code } });
    this.audit.record({
      action: 'oa.issuer-code.opened',
      subjectType: 'identity.unit',
      subjectId: code.unitId,
      after: { code: code.code, letterhead: code.letterhead },
    });
  }
}
