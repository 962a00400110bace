import { Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { UnitDirectory } from '@yangguang/identity';
import { DomainError } from '@yangguang/kernel';
import type { DocumentEntity } from '../document/document.entity';
import { DocumentNotices } from '../document/document-notices';
import { receiptDue } from '../model/receipt-rule';
import { ReceiptRepository } from './receipt.repository';

/** Sends a document to the units on its list: from unit to unit, never to a person. */
@Injectable()
export class DeliverDocument {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly units: UnitDirectory,
    private readonly calendar: CalendarService,
    private readonly notices: DocumentNotices,
  ) {}

  /** Joins the open transaction. */
  async deliver(row: DocumentEntity, at: Date): Promise<void> {
    const wanted = new Set(row.recipientIds);
    const units = (await this.units.list()).filter((unit) => wanted.has(unit.id) && unit.active);
    if (units.length === 0) throw new DomainError('illegal-intent', 'oa.no-recipients');
    const due = receiptDue(at, row.urgency, await this.calendar.current());
    await this.receipts.deliver(row.id, units, at, due);
    await this.notices.delivered(
      row,
      units.map(({ id }) => id),
    );
  }
}
