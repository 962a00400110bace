import { Injectable } from '@nestjs/common';
import { localDateOf } from '@yangguang/kernel';
import { Events } from '@yangguang/platform';
import { plainText, blocksOf } from '../model/body';
import { DocumentIssued } from '../model/document-events';
import { DocumentSheet } from '../layout/document-sheet';
import { DeliverDocument } from '../receipt/deliver-document';
import { DocumentStep, type StepRequest } from './document-step';
import { NumberLedger } from './number-ledger';

/** 发文办理: registered under a number, sealed, issued (条例 art. 25). */
@Injectable()
export class DispatchDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly ledger: NumberLedger,
    private readonly sheet: DocumentSheet,
    private readonly delivery: DeliverDocument,
    private readonly events: Events,
  ) {}

  /** 登记: draws the number, after the sign-off and never before. */
  async register(request: StepRequest): Promise<void> {
    const step = await this.step.begin(request, 'register');
    const year = Number(localDateOf(step.now).slice(0, 4));
    const number = await this.ledger.draw(step.row, year, { name: step.name, at: step.now });
    await this.step.finish(step, { number, registeredAt: step.now });
  }

  /** Gives a number up with a reason; the document waits for another one. */
  async voidNumber(request: StepRequest, reason: string): Promise<void> {
    const step = await this.step.begin(request, 'void-number');
    await this.ledger.void(step.row.number ?? '', reason, step.now);
    await this.step.finish(step, { number: null, registeredAt: null }, reason);
  }

  /** 用印: draws the sheet, seals and keeps it, in one transaction. */
  async seal(request: StepRequest): Promise<void> {
    const step = await this.step.begin(request, 'seal');
    const sealed = await this.sheet.seal(step.row);
    await this.step.finish(step, { ...sealed, sealedAt: step.now });
  }

  /** 核发: goes out to every unit on its list. */
  async issue(request: StepRequest): Promise<void> {
    const step = await this.step.begin(request, 'issue');
    const { row } = step;
    await this.step.finish(step, { issuedAt: step.now, issuedByName: step.name });
    await this.delivery.deliver(row, step.now);
    this.events.publish(
      new DocumentIssued({
        documentId: row.id,
        unitId: row.unitId,
        unitName: row.unitName,
        number: row.number ?? '',
        title: row.title,
        text: plainText(blocksOf(row.body)),
        contentHash: row.contentHash,
        disclosure: row.disclosure,
        disclosureGround: row.disclosureGround,
        signedOn: localDateOf(row.signedAt ?? step.now),
        issuedAt: step.now.toISOString(),
        sealedFileId: row.sealedFileId ?? '',
      }),
    );
  }
}
