import { Injectable } from '@nestjs/common';
import type { CaseEntity } from '../case/case.entity';
import { CaseRepository } from '../case/case.repository';
import { AttachmentStore } from '../citizen/attachment.store';
import { normaliseHash, receiptText, sha256 } from '../model/content-hash';
import { isReceiptNumber, normaliseNumber } from '../model/receipt-number';
import type { KeptReceiptResponse, ReceiptCheckResponse } from './dto/receipt.dto';

/** Holds receipts against what is kept today: the same message gives the same fingerprint. */
@Injectable()
export class MessageReceipts {
  constructor(
    private readonly cases: CaseRepository,
    private readonly attachments: AttachmentStore,
  ) {}

  /** The receipt of a message for its writer; null for a part that was split off, which nobody sent. */
  async of(row: CaseEntity): Promise<KeptReceiptResponse | null> {
    if (row.receiptHash === null || row.receiptForm === null) return null;
    const content = receiptText({ ...row, ...row.receiptForm, receivedAt: row.receivedAt.toISOString() });
    const kept = row.receiptForm.attachments.length === 0 ? [] : await this.attachments.digestsOf(row.id);
    const complete = row.receiptForm.attachments.every((digest) => kept.includes(digest));
    return { hash: row.receiptHash, content, unaltered: complete && sha256(content) === row.receiptHash };
  }

  /** Whether number and fingerprint belong together. What does not exist and what does not match answer alike. */
  async check(typedNumber: string, typedHash: string): Promise<ReceiptCheckResponse> {
    const number = normaliseNumber(typedNumber);
    const hash = normaliseHash(typedHash);
    const row = isReceiptNumber(number) && hash !== '' ? await this.cases.findByNumber(number) : null;
    if (!row || row.receiptHash !== hash) return { verdict: 'no-match', receivedAt: null };
    const receipt = await this.of(row);
    return { verdict: receipt?.unaltered ? 'intact' : 'altered', receivedAt: row.receivedAt };
  }
}
