import { Injectable } from '@nestjs/common';
import { localDateOf } from '@yangguang/kernel';
import { PublicationWriter } from '../publication/publication.writer';
import { RelationWriter } from '../publication/relation.writer';
import type { OpenStep } from './document-step';
import { IndexNumbers } from './index-numbers';

/** The public side of a publication: the copy that everybody reads, and what it does to other documents. */
@Injectable()
export class PublicCopies {
  constructor(
    private readonly writer: PublicationWriter,
    private readonly relations: RelationWriter,
    private readonly numbers: IndexNumbers,
  ) {}

  async write({ row, edition, now }: OpenStep): Promise<string> {
    const number = (await this.writer.indexNumberOf(row.id)) ?? (await this.numbers.draw(row.unitId, now));
    await this.writer.save({ row, edition, indexNumber: number, at: now });
    await this.relations.replace(row.id, edition.content, localDateOf(now));
    return number;
  }
}
