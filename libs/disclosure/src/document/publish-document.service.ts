import { Injectable } from '@nestjs/common';
import { Events, PublicCache } from '@yangguang/platform';
import { DocumentPublished } from '../model/document-events';
import { tagOf } from '../publication/documents.cache-tag';
import { DocumentNotices } from './document-notices';
import { DocumentStep, type StepRequest } from './document-step';
import { EditionRepository } from './edition.repository';
import { PublicCopies } from './public-copies';

/** The last review puts an edition before everybody: the copy, its number, what it does to other documents. */
@Injectable()
export class PublishDocumentService {
  constructor(
    private readonly step: DocumentStep,
    private readonly editions: EditionRepository,
    private readonly copies: PublicCopies,
    private readonly notices: DocumentNotices,
    private readonly cache: PublicCache,
    private readonly events: Events,
  ) {}

  async publish(request: StepRequest): Promise<void> {
    const step = await this.step.begin('publish', request);
    const { row, person, now } = step;
    await this.editions.published(row.id, row.edition, person.personId, now);
    const number = await this.copies.write(step);
    await this.step.finish(step, { published: true });
    await this.notices.published(step);
    const data = { documentId: row.id, unitId: row.unitId, edition: row.edition, indexNumber: number };
    this.events.publish(new DocumentPublished(data));
    this.cache.drop(tagOf(row.kind));
  }
}
