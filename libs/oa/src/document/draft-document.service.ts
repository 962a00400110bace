import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, newId, type Clock } from '@yangguang/kernel';
import { currentContext, requirePerson } from '@yangguang/platform';
import { findSecrecyMarks } from '@yangguang/text';
import { contentHash } from '../model/body';
import type { Disclosure, LayoutForm, Urgency } from '../model/document-state';
import type { DocumentType } from '../model/document-type';
import { DocumentEntity } from './document.entity';
import { DocumentRepository } from './document.repository';
import { DocumentStep, type StepRequest } from './document-step';
import { IssuerCodes } from './issuer-codes';
import { TrailRepository } from './trail.repository';

/** What a drafter writes. */
export interface DocumentContent {
  readonly type: DocumentType;
  readonly form: LayoutForm;
  readonly issuerCode: string;
  readonly urgency: Urgency;
  readonly title: string;
  readonly addressees: string;
  readonly copies: string;
  readonly body: string;
  readonly recipientIds: string[];
  readonly disclosure: Disclosure;
  readonly disclosureGround: string | null;
  /** The drafter's signed word that it is no state secret. */
  readonly nonSecret: boolean;
}

/** Begins documents and keeps their drafts (拟稿). */
@Injectable()
export class DraftDocumentService {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly step: DocumentStep,
    private readonly codes: IssuerCodes,
    private readonly trail: TrailRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new draft of the drafter's unit; answers its id. */
  async begin(content: DocumentContent): Promise<string> {
    const person = requirePerson(currentContext().actor);
    refuseSecrets(content);
    const { letterhead } = await this.codes.must(content.issuerCode, person.unitId);
    const now = this.clock.now();
    const row = Object.assign(new DocumentEntity(), {
      id: newId(now.getTime()),
      unitId: person.unitId,
      unitName: person.unitName,
      state: 'draft' as const,
      version: 1,
      draftedBy: person.personId,
      draftedByName: displayName(person),
      writerIds: [person.personId],
      createdAt: now,
      ...written(content, letterhead, { name: displayName(person), at: now }),
    });
    await this.documents.insert(row);
    await this.trail.add(row, 'begin');
    return row.id;
  }

  /** Keeps what was written. Who saved last is named as drafter; nobody who ever wrote checks or signs. */
  async save(request: StepRequest, content: DocumentContent): Promise<void> {
    refuseSecrets(content);
    const step = await this.step.begin(request, 'save');
    const { letterhead } = await this.codes.must(content.issuerCode, step.person.unitId);
    await this.step.finish(step, {
      ...written(content, letterhead, { name: step.name, at: step.now }),
      draftedBy: step.person.personId,
      draftedByName: step.name,
      writerIds: [...new Set([...step.row.writerIds, step.person.personId])],
    });
  }
}

function written(content: DocumentContent, letterhead: string, by: { name: string; at: Date }) {
  const { nonSecret, ...columns } = content;
  return {
    ...columns,
    letterhead,
    contentHash: contentHash(content),
    nonSecretByName: nonSecret ? by.name : null,
    nonSecretAt: nonSecret ? by.at : null,
  };
}

/** A state secret must not enter at all (保密法 art. 31): it is refused before anything is written. */
function refuseSecrets({ title, addressees, copies, body }: DocumentContent): void {
  const [mark] = findSecrecyMarks([title, addressees, copies, body].join('\n'));
  if (mark) throw new DomainError('invalid', 'oa.secrecy-mark', { values: { mark: mark.text } });
}
