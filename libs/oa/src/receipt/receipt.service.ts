import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, type Clock } from '@yangguang/kernel';
import { Audit, currentContext, requirePerson, translate } from '@yangguang/platform';
import { DocumentNotices } from '../document/document-notices';
import { DocumentRepository } from '../document/document.repository';
import type { ReturnReason } from '../model/receipt-rule';
import { ReceiptRepository, type ReceiptRow } from './receipt.repository';

/** A unit opens, signs for or returns what was issued to it (收文签收, 条例 art. 24); the sender urges. */
@Injectable()
export class ReceiptService {
  constructor(
    private readonly receipts: ReceiptRepository,
    private readonly documents: DocumentRepository,
    private readonly notices: DocumentNotices,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 签收, to the minute, by this person; a delegate is printed as such. */
  async signFor(documentId: string): Promise<void> {
    const person = requirePerson(currentContext().actor);
    await this.waiting(documentId, person.unitId);
    const by = { id: person.personId, name: displayName(person), at: this.clock.now() };
    await this.receipts.sign(documentId, person.unitId, by);
    this.record('signed-for', documentId);
  }

  /** 退文 with its reason; the sender hears of it. */
  async giveBack(documentId: string, reason: ReturnReason, note: string): Promise<void> {
    const person = requirePerson(currentContext().actor);
    await this.waiting(documentId, person.unitId);
    const back = { reason, note, name: displayName(person), at: this.clock.now() };
    await this.receipts.giveBack(documentId, person.unitId, back);
    this.record('returned', documentId, note);
    const row = await this.documents.get(documentId, person.unitId);
    await this.notices.sentBack(
      row,
      person.unitName,
      `${translate('zh-CN', `oa.return.${reason}`)}：${note}`,
    );
  }

  /** 催收: in the console and by mail; from the second time on the unit's leader hears of it too. */
  async urge(documentId: string, unitIds: readonly string[]): Promise<void> {
    const person = requirePerson(currentContext().actor);
    const row = await this.documents.get(documentId, person.unitId);
    if (row.unitId !== person.unitId) throw new DomainError('forbidden', 'oa.not-the-sender');
    for (const { unitId, time } of await this.receipts.urge(documentId, unitIds, this.clock.now())) {
      await this.notices.urged(row, [unitId], time);
    }
    this.record('urged', documentId);
  }

  private async waiting(documentId: string, unitId: string): Promise<ReceiptRow> {
    const receipt = await this.receipts.lock(documentId, unitId);
    if (!receipt) throw new DomainError('not-found', 'oa.document-not-found');
    if (receipt.signedAt) {
      throw new DomainError('conflict', 'oa.already-signed-for', {
        values: { name: receipt.signedByName ?? '' },
      });
    }
    if (receipt.returnedAt) throw new DomainError('conflict', 'oa.already-returned');
    return receipt;
  }

  private record(what: string, documentId: string, reason?: string): void {
    this.audit.record({
      action: `oa.receipt.${what}`,
      subjectType: 'oa.document',
      subjectId: documentId,
      reason,
    });
  }
}
