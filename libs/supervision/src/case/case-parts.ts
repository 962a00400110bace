import { Injectable } from '@nestjs/common';
import type { Actor } from '@yangguang/kernel';
import type { PublicationResponse } from '../publication/dto/publication.response';
import { PublicationDesk } from '../publication/publication-desk';
import { AttachmentStore } from '../citizen/attachment.store';
import type { AnswerEntity } from './answer.entity';
import { CaseRelations } from './case-relations';
import type { CaseEntity } from './case.entity';
import { CaseTrail, type TrailLine } from './case-trail';
import { KnownFacts, type KnownCase } from './known-facts';
import { ContactVault, type Contact } from './contact-vault';
import type { AttachmentResponse } from './dto/case-parts.response';

export interface CaseBelongings {
  readonly contact: Contact;
  readonly lines: readonly TrailLine[];
  readonly attachments: AttachmentResponse[];
  readonly publication: PublicationResponse;
}

/** What belongs to a case besides its own row: the writer, the trail, attachments, the public copy. */
@Injectable()
export class CaseParts {
  constructor(
    private readonly publication: PublicationDesk,
    private readonly vault: ContactVault,
    private readonly trail: CaseTrail,
    private readonly attachments: AttachmentStore,
    private readonly facts: KnownFacts,
    readonly relations: CaseRelations,
  ) {}

  /** What the guards and parties of the workflow depend on. */
  known(row: CaseEntity, actor: Actor): Promise<KnownCase> {
    return this.facts.of(row, actor);
  }

  async of(row: CaseEntity, answer: AnswerEntity | null): Promise<CaseBelongings> {
    const contact = this.vault.open(row);
    return {
      contact,
      lines: await this.trail.of(row.id),
      attachments: await this.attachments.of(row.id),
      publication: await this.publication.of(row, answer, contact.name),
    };
  }
}
