import { Injectable } from '@nestjs/common';
import { Events, PublicCache } from '@yangguang/platform';
import { DocumentWithdrawn } from '../model/document-events';
import { DOCUMENTS_TAG } from '../publication/documents.cache-tag';
import { PublicationWriter } from '../publication/publication.writer';
import { DocumentStep, type StepRequest } from './document-step';

/** Takes a document back: first its text stays under a banner, then only the reason is left (410). */
@Injectable()
export class WithdrawDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly writer: PublicationWriter,
    private readonly cache: PublicCache,
    private readonly events: Events,
  ) {}

  async withdraw(request: StepRequest): Promise<void> {
    const step = await this.step.begin('withdraw', request);
    const { row, now, words } = step;
    await this.writer.withdraw(row.id, now, words ?? '');
    await this.step.finish(step);
    const data = { documentId: row.id, unitId: row.unitId, reason: words ?? '' };
    this.events.publish(new DocumentWithdrawn(data));
    this.cache.drop(DOCUMENTS_TAG);
  }

  async remove(request: StepRequest): Promise<void> {
    const step = await this.step.begin('remove', request);
    await this.writer.remove(step.row.id, step.now, step.words ?? '');
    await this.step.finish(step);
    this.cache.drop(DOCUMENTS_TAG);
  }
}
