import { Injectable } from '@nestjs/common';
import { newId } from '@yangguang/kernel';
import { DocumentRepository } from '../document/document.repository';
import { EditionRepository } from '../document/edition.repository';
import type { DocumentRow, EditionRow } from '../document/document-rows';
import { IndexNumbers } from '../document/index-numbers';
import { bodyText, cleanBody } from '../model/clean-body';
import type { DocumentContent } from '../model/document-content';
import { PublicationWriter } from '../publication/publication.writer';
import { RelationWriter } from '../publication/relation.writer';
import type { DemoDocument, DemoSigner } from './demo-document';

/** Who reviews what the units of the invented county write. */
export interface DemoReviewers {
  readonly office: DemoSigner;
  readonly centre: DemoSigner;
}

/** Writes the documents of the invented county with their reviews, as if they had gone the whole way in their time. */
@Injectable()
export class DemoDocumentWriter {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly editions: EditionRepository,
    private readonly publications: PublicationWriter,
    private readonly relations: RelationWriter,
    private readonly numbers: IndexNumbers,
  ) {}

  async write(documents: readonly DemoDocument[], reviewers: DemoReviewers, now: Date): Promise<void> {
    const ids = new Map(documents.map(({ key }) => [key, newId()]));
    for (const one of documents) await this.writeOne(one, ids, reviewers, now);
  }

  private async writeOne(
    one: DemoDocument,
    ids: ReadonlyMap<string, string>,
    reviewers: DemoReviewers,
    now: Date,
  ): Promise<void> {
    const { publisher, publishedAt } = one;
    const [author, colleague] = publisher.handlers;
    const [leader] = publisher.leaders;
    if (!author || !leader) return;
    const id = ids.get(one.key) ?? newId();
    const bodyHtml = cleanBody(one.content.bodyHtml);
    const relations = one.relations.flatMap(({ kind, to }) => {
      const documentId = ids.get(to);
      return documentId ? [{ kind, documentId }] : [];
    });
    const content: DocumentContent = { ...one.content, bodyHtml, relations };
    const text = { content, bodyText: bodyText(bodyHtml), attachments: [] };
    const at = publishedAt ?? now;
    const row: DocumentRow = {
      id,
      unitId: publisher.id,
      unitName: publisher.name,
      state: publishedAt ? 'published' : 'first-review',
      version: 1,
      edition: 1,
      title: content.title,
      kind: content.kind,
      madeOn: content.madeOn,
      published: publishedAt !== null,
      changedAt: at,
    };
    await this.documents.insert(row);
    await this.editions.insert(id, 1, text, { personId: author.id, name: author.name }, at);
    await this.editions.submitted(id, 1, at);
    if (!publishedAt) return;
    const [first, second] = colleague ? [colleague, leader] : [leader, reviewers.office];
    await this.editions.firstApproved(id, 1, first.id);
    await this.editions.secondApproved(id, 1, second.id, '不涉密，可以公开。');
    await this.editions.published(id, 1, reviewers.centre.id, publishedAt);
    const written: EditionRow | undefined = await this.editions.find(id, 1);
    if (!written) throw new Error('An edition was not written');
    const edition = { ...written, content };
    const indexNumber = await this.numbers.draw(publisher.id, publishedAt);
    await this.publications.save({ row, edition, indexNumber, at: publishedAt });
    await this.relations.replace(id, content, content.madeOn);
  }
}
