import { Injectable } from '@nestjs/common';
import { localDateOf } from '@yangguang/kernel';
import { AppConfig, Events, Numbers } from '@yangguang/platform';
import { CaseRepository } from '../case/case.repository';
import { CaseTrail } from '../case/case-trail';
import { ContactVault, type Contact } from '../case/contact-vault';
import type { CaseEntity } from '../case/case.entity';
import { CaseSubmitted } from '../model/case-events';
import { receiptHash } from '../model/content-hash';
import { RECEIPT_SERIES, receiptNumber } from '../model/receipt-number';
import { CLOCK_LIMITS } from '../model/reply-deadline';
import { AttachmentStore } from './attachment.store';

/** The parts of taking a message in that only store and tell. */
@Injectable()
export class IntakeRecord {
  constructor(
    readonly cases: CaseRepository,
    readonly trail: CaseTrail,
    readonly attachments: AttachmentStore,
  ) {}
}

/** What every case begins with; the database has the same defaults. */
const UNTOUCHED = {
  state: 'submitted',
  version: 1,
  publication: 'undecided',
  confidential: false,
  round: 1,
  returns: 0,
  settled: false,
  extension: 'none',
  reworkedOn: null,
  termDays: CLOCK_LIMITS.citizen,
  unitTermDays: CLOCK_LIMITS.unit,
  pauses: [],
  mainCaseId: null,
  sharedAnswerId: null,
} satisfies Partial<CaseEntity>;

/** Writes a new case with all that belongs to it, in one transaction. */
@Injectable()
export class CaseIntake {
  constructor(
    private readonly record: IntakeRecord,
    private readonly vault: ContactVault,
    private readonly numbers: Numbers,
    private readonly events: Events,
    private readonly config: AppConfig,
  ) {}

  /**
   * The number is drawn as late as can be: whoever draws the next one waits until this transaction ends.
   * @param digestOf digest of the secret code, which is bound to the number
   */
  async take(
    row: CaseEntity,
    contact: Contact,
    attachmentIds: readonly string[],
    digestOf: (number: string) => string,
  ): Promise<CaseEntity & { receiptHash: string }> {
    const { cases, trail, attachments } = this.record;
    const day = localDateOf(row.receivedAt);
    Object.assign(row, this.vault.seal(row.id, contact));
    const files = await attachments.attach(row.id, attachmentIds);
    row.number = receiptNumber(
      this.config.county.numberPrefix,
      day,
      await this.numbers.next(RECEIPT_SERIES, day),
    );
    row.codeDigest = digestOf(row.number);
    Object.assign(row, UNTOUCHED);
    const { kind, category, namedUnitId: unitId } = row;
    const form = { kind, category, unitId, attachments: files };
    const hash = receiptHash({ ...row, ...form, receivedAt: row.receivedAt.toISOString() });
    const taken = Object.assign(row, { receiptForm: form, receiptHash: hash });
    await cases.insert(taken);
    await trail.add(row.id, 'submitted');
    this.events.publish(
      new CaseSubmitted({
        caseId: row.id,
        number: row.number,
        kind: row.kind,
        title: row.title,
        receivedAt: row.receivedAt.toISOString(),
      }),
    );
    return taken;
  }
}
