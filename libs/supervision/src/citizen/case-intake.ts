import { Injectable } from '@nestjs/common';
import { localDateOf } from '@yangguang/kernel';
import { AppConfig, Events, Numbers } from '@yangguang/platform';
import { CaseRepository } from '../case/case.repository';
import { CaseTrail } from '../case/case-trail';
import { ContactVault, type Contact } from '../case/contact-vault';
import type { CaseEntity } from '../case/case.entity';
import { CaseSubmitted } from '../model/case-events';
import { RECEIPT_SERIES, receiptNumber } from '../model/receipt-number';
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
  ): Promise<CaseEntity> {
    const { cases, trail, attachments } = this.record;
    const day = localDateOf(row.receivedAt);
    Object.assign(row, this.vault.seal(row.id, contact));
    row.number = receiptNumber(
      this.config.county.numberPrefix,
      day,
      await this.numbers.next(RECEIPT_SERIES, day),
    );
    row.codeDigest = digestOf(row.number);
    Object.assign(row, { state: 'submitted', version: 1, publication: 'undecided' });
    await cases.insert(row);
    await attachments.attach(row.id, attachmentIds);
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
    return row;
  }
}
