import { Injectable } from '@nestjs/common';
import { currentContext, Database } from '@yangguang/platform';
import { suggestPublication } from '../publication/suggest-publication';
import { AttachmentStore } from '../citizen/attachment.store';
import type { AnswerEntity } from './answer.entity';
import type { CaseEntity } from './case.entity';
import { CaseTrail, type TrailLine } from './case-trail';
import { ContactVault, type Contact } from './contact-vault';
import type { AttachmentResponse, PublicationResponse } from './dto/case-parts.response';

export interface CaseBelongings {
  readonly contact: Contact;
  readonly lines: readonly TrailLine[];
  readonly attachments: AttachmentResponse[];
  readonly rated: boolean;
  readonly publication: PublicationResponse;
}

interface PublicTexts {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

/** What belongs to a case besides its own row: the writer, the trail, attachments, the public copy. */
@Injectable()
export class CaseParts {
  constructor(
    private readonly database: Database,
    private readonly vault: ContactVault,
    private readonly trail: CaseTrail,
    private readonly attachments: AttachmentStore,
  ) {}

  async of(row: CaseEntity, answer: AnswerEntity | null): Promise<CaseBelongings> {
    const contact = this.vault.open(row);
    const published = await this.database.one<PublicTexts>(
      'SELECT title, question, answer FROM supervision.publication WHERE case_id = $1',
      [row.id],
    );
    const suggestion =
      row.state === 'answered' && answer
        ? suggestPublication(
            { title: row.title, question: row.body, answer: answer.text },
            [contact.name],
            currentContext().language,
          )
        : null;
    return {
      contact,
      lines: await this.trail.of(row.id),
      attachments: await this.attachments.of(row.id),
      rated:
        (await this.database.one('SELECT 1 FROM supervision.rating WHERE case_id = $1', [row.id])) !==
        undefined,
      publication: {
        state: row.publication,
        title: published?.title ?? null,
        question: published?.question ?? null,
        answer: published?.answer ?? null,
        suggestion,
      },
    };
  }
}
