import { Injectable } from '@nestjs/common';
import { newId } from '@yangguang/kernel';
import { DocumentRepository } from '../document/document.repository';
import { EditionRepository } from '../document/edition.repository';
import { IndexNumbers } from '../document/index-numbers';
import { titleOf } from '../model/edition-content';
import { formText, type FormContent } from '../model/form/layouts';
import { PublicFormWriter } from '../publication/public-form.writer';
import type { DemoPublisher } from './demo-document';
import type { DemoReviewers } from './demo-document-writer';

/** Writes profiles and service items of the invented county as if they had gone through their reviews. */
@Injectable()
export class DemoFormWriter {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly editions: EditionRepository,
    private readonly publications: PublicFormWriter,
    private readonly numbers: IndexNumbers,
  ) {}

  async write(
    publisher: DemoPublisher,
    forms: readonly FormContent[],
    reviewers: DemoReviewers,
    at: Date,
  ): Promise<void> {
    for (const content of forms) await this.writeOne(publisher, content, reviewers, at);
  }

  private async writeOne(
    { id: unitId, name: unitName, handlers, leaders }: DemoPublisher,
    content: FormContent,
    { office, centre }: DemoReviewers,
    at: Date,
  ): Promise<void> {
    const [author, colleague] = handlers;
    const [leader] = leaders;
    if (!author || !leader) return;
    const id = newId();
    const row = {
      ...{ id, unitId, unitName, version: 1, edition: 1, published: true, changedAt: at },
      state: 'published' as const,
      title: titleOf(content, unitName),
      kind: content.form,
      madeOn: content.madeOn,
    };
    await this.documents.insert(row);
    const text = { content, bodyText: formText(content), attachments: [] };
    await this.editions.insert(id, 1, text, { personId: author.id, name: author.name }, at);
    await this.editions.submitted(id, 1, at);
    const [first, second] = colleague ? [colleague, leader] : [leader, office];
    await this.editions.firstApproved(id, 1, first.id);
    await this.editions.secondApproved(id, 1, second.id, '不涉密，可以公开。');
    await this.editions.published(id, 1, centre.id, at);
    const written = await this.editions.find(id, 1);
    if (!written) throw new Error('An edition was not written');
    const indexNumber = await this.numbers.draw(unitId, at);
    await this.publications.save({ row, edition: { ...written, content }, indexNumber, at });
  }
}
