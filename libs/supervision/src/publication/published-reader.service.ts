import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { normaliseNumber } from '../model/receipt-number';
import type { PublishedListResponse, PublishedMessageResponse } from './dto/published.response';
import { PictureRepository } from './picture.repository';
import { PublicationRepository, type PublicFilter, type PublicationRow } from './publication.repository';

/** What everybody may read. */
@Injectable()
export class PublishedReaderService {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly pictures: PictureRepository,
  ) {}

  async page(filter: PublicFilter): Promise<PublishedListResponse> {
    const { items, nextCursor } = await this.publications.page(filter);
    return { items, nextCursor };
  }

  /** What is not published, was withdrawn or never existed is one and the same refusal. */
  async read(number: string): Promise<PublishedMessageResponse> {
    const row = await this.publications.find(normaliseNumber(number));
    if (!row) throw new DomainError('not-found', 'supervision.not-published');
    const pictures = (await this.pictures.standing(row.number)).map((picture) => ({
      ...picture,
      url: `/api/v1/public/messages/${row.number}/pictures/${picture.id}`,
    }));
    return { ...head(row), receivedOn: row.receivedOn, question: row.question, answer: row.answer, pictures };
  }
}

function head(row: PublicationRow) {
  const { number, title, kind, category, unitName } = row;
  const { answeredOn, workingDaysTaken, outcome, rating, publishedAt } = row;
  return {
    number,
    title,
    kind,
    category,
    unitName,
    answeredOn,
    workingDaysTaken,
    outcome,
    rating,
    publishedAt,
  };
}
