import { Injectable } from '@nestjs/common';
import { DomainError, type PersonActor } from '@yangguang/kernel';
import { bodyText, cleanBody } from '../model/clean-body';
import { isForm, type EditionContent } from '../model/edition-content';
import { formText } from '../model/form/layouts';
import { DocumentFiles } from './document-files';
import type { OpenStep } from './document-step';
import { EditionRepository, type EditionText } from './edition.repository';
import { PublishGate } from './publish-gate';

export interface DraftOrder {
  readonly content: EditionContent;
  readonly attachmentIds: readonly string[];
}

/** Where the words of an edition are put: cleaned, its files made the document's own, looked through by the gate. */
@Injectable()
export class EditionDesk {
  constructor(
    private readonly editions: EditionRepository,
    private readonly files: DocumentFiles,
    private readonly gate: PublishGate,
  ) {}

  async write(
    documentId: string,
    number: number,
    { content, attachmentIds }: DraftOrder,
    by: { readonly person: PersonActor; readonly at: Date; readonly fresh: boolean },
  ): Promise<void> {
    refuseSelf(documentId, content);
    const text: EditionText = {
      ...readable(content),
      attachments: await this.files.take(documentId, attachmentIds, by.person),
    };
    await this.put(documentId, number, text, by);
  }

  /** A new edition that begins with the words of the one before. */
  async copy({ row, edition, person, now }: OpenStep): Promise<number> {
    const next = row.edition + 1;
    await this.put(row.id, next, edition, { person, at: now, fresh: true });
    return next;
  }

  private async put(
    documentId: string,
    number: number,
    text: EditionText,
    by: { readonly person: PersonActor; readonly at: Date; readonly fresh: boolean },
  ): Promise<void> {
    const write = by.fresh ? 'insert' : 'overwrite';
    await this.editions[write](documentId, number, text, by.person, by.at);
    await this.gate.inspect(documentId, number, text);
  }
}

/** Its words cleaned of what may not be shown, and as plain text. */
function readable(content: EditionContent): Pick<EditionText, 'content' | 'bodyText'> {
  if (isForm(content)) return { content, bodyText: formText(content) };
  const bodyHtml = cleanBody(content.bodyHtml);
  return { content: { ...content, bodyHtml }, bodyText: bodyText(bodyHtml) };
}

function refuseSelf(documentId: string, content: EditionContent): void {
  if (isForm(content) || !content.relations.some((one) => one.documentId === documentId)) return;
  const key = 'disclosure.relation-to-itself';
  throw new DomainError('invalid', key, { fields: [{ pointer: '/relations', key }] });
}
