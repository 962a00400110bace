import { Injectable } from '@nestjs/common';
import { assertVersion, Audit, Database } from '@yangguang/platform';
import type { ReceiptRule } from '../model/receipt';

/** The county's setting, with the version that a change of it must name. */
export interface StoredReceiptRule extends ReceiptRule {
  readonly version: number;
}

const SELECT = 'SELECT reading, closes_at AS "closesAt", version FROM calendar.receipt_rule';

/**
 * How the county reads a receipt on a day off or after hours. A clock takes the rule with its first
 * event, so a change of the setting holds for what is received from then on and moves nothing.
 */
@Injectable()
export class ReceiptRuleService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  current(): Promise<StoredReceiptRule> {
    return this.read(SELECT);
  }

  /** @throws DomainError `platform.stale-version` when somebody changed the setting since `seen` */
  async change(rule: ReceiptRule, seen: number): Promise<StoredReceiptRule> {
    const before = await this.read(`${SELECT} FOR UPDATE`);
    assertVersion(seen, before.version);
    await this.database.query(
      'UPDATE calendar.receipt_rule SET reading = $1, closes_at = $2, version = version + 1',
      [rule.reading, rule.closesAt],
    );
    const after = await this.current();
    this.audit.record({
      action: 'calendar.receipt-rule-changed',
      subjectType: 'calendar.receipt-rule',
      before,
      after,
    });
    return after;
  }

  private async read(sql: string): Promise<StoredReceiptRule> {
    const row = await this.database.one<StoredReceiptRule>(sql);
    if (!row) throw new Error('The calendar has no receipt rule');
    return row;
  }
}
