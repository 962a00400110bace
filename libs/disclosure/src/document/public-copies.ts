import { Injectable } from '@nestjs/common';
import { localDateOf } from '@yangguang/kernel';
import { isForm, isFormKind } from '../model/edition-content';
import { PublicFormWriter } from '../publication/public-form.writer';
import { PublicationWriter } from '../publication/publication.writer';
import { RelationWriter } from '../publication/relation.writer';
import type { DocumentRow } from './document-rows';
import type { OpenStep } from './document-step';
import { IndexNumbers } from './index-numbers';

/** The public side of a publication: the copy that everybody reads, and what it does to other documents. */
@Injectable()
export class PublicCopies {
  constructor(
    private readonly writer: PublicationWriter,
    private readonly forms: PublicFormWriter,
    private readonly relations: RelationWriter,
    private readonly numbers: IndexNumbers,
  ) {}

  async write({ row, edition, now }: OpenStep): Promise<string> {
    const known = await this.of(row).indexNumberOf(row.id);
    const indexNumber = known ?? (await this.numbers.draw(row.unitId, now));
    const { content } = edition;
    if (isForm(content)) {
      await this.forms.save({ row, edition: { ...edition, content }, indexNumber, at: now });
    } else {
      await this.writer.save({ row, edition: { ...edition, content }, indexNumber, at: now });
      await this.relations.replace(row.id, content, localDateOf(now));
    }
    return indexNumber;
  }

  withdraw(row: DocumentRow, at: Date, reason: string): Promise<void> {
    return this.of(row).withdraw(row.id, at, reason);
  }

  remove(row: DocumentRow, at: Date, reason: string): Promise<void> {
    return this.of(row).remove(row.id, at, reason);
  }

  private of(row: DocumentRow): PublicationWriter | PublicFormWriter {
    return isFormKind(row.kind) ? this.forms : this.writer;
  }
}
