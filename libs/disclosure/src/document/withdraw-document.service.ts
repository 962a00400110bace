import { Injectable } from '@nestjs/common';
import { Events, PublicCache } from '@yangguang/platform';
import { DocumentWithdrawn } from '../model/document-events';
import { tagOf } from '../publication/documents.cache-tag';
import { PublicCopies } from './public-copies';
import { DocumentStep, type StepRequest } from './document-step';

/** Takes a document back: first its text stays under a banner, then only the reason is left (410). */
@Injectable()
export class WithdrawDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly copies: PublicCopies,
    private readonly cache: PublicCache,
    private readonly events: Events,
  ) {}

  async withdraw(request: StepRequest): Promise<void> {
    const step = await this.step.begin('withdraw', request);
    const { row, now, words } = step;
    await this.copies.withdraw(row, now, words ?? '');
    await this.step.finish(step);
    const data = { documentId: row.id, unitId: row.unitId, reason: words ?? '' };
    this.events.publish(new DocumentWithdrawn(data));
    this.cache.drop(tagOf(row.kind));
  }

  async remove(request: StepRequest): Promise<void> {
    const step = await this.step.begin('remove', request);
    await this.copies.remove(step.row, step.now, step.words ?? '');
    await this.step.finish(step);
    this.cache.drop(tagOf(step.row.kind));
  }
}
