import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, type Clock, type PersonActor } from '@yangguang/kernel';
import { assertVersion, Audit, currentContext, requirePerson } from '@yangguang/platform';
import { partiesOf } from '../model/document-access';
import type { DocumentState } from '../model/document-state';
import { documentWorkflow, type DocumentIntent } from '../model/document-transitions';
import { CountersignRepository } from './countersign.repository';
import type { DocumentEntity } from './document.entity';
import { DocumentRepository } from './document.repository';
import { factsOf } from './facts-of';
import { TrailRepository } from './trail.repository';

export interface StepRequest {
  readonly id: string;
  /** The version the person was looking at. */
  readonly version: number;
}

/** A document taken in hand for one step: locked, the version checked, the table asked. */
export interface OpenStep {
  readonly row: DocumentEntity;
  readonly intent: DocumentIntent;
  readonly to: DocumentState;
  readonly person: PersonActor;
  /** As it is printed: 甲, or 甲（代乙）. */
  readonly name: string;
  readonly now: Date;
}

/** Takes steps of the document workflow: the one way in which a document changes. */
@Injectable()
export class DocumentStep {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly countersigns: CountersignRepository,
    private readonly trail: TrailRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Locks the document and asks the table; throws why not when the step is not open to this person now. */
  async begin({ id, version }: StepRequest, intent: DocumentIntent): Promise<OpenStep> {
    const person = requirePerson(currentContext().actor);
    const row = await this.documents.lock(id, person.unitId);
    assertVersion(version, row.version);
    const facts = factsOf(row, await this.countersigns.of(id), person);
    const to = documentWorkflow.step(row.state, intent, partiesOf(person, row.unitId), facts);
    return { row, intent, to, person, name: displayName(person), now: this.clock.now() };
  }

  /** Writes the new state with its changes, the line of the trail and the audit line. */
  async finish(
    step: OpenStep,
    changes: Partial<DocumentEntity> = {},
    opinion: string | null = null,
  ): Promise<void> {
    const { row, intent } = step;
    const before = { state: row.state, version: row.version };
    await this.documents.save(row, { state: step.to, ...changes });
    await this.trail.add(row, intent, opinion);
    this.audit.record({
      action: `oa.document.${intent}`,
      subjectType: 'oa.document',
      subjectId: row.id,
      before,
      after: { state: row.state, version: row.version, number: row.number, contentHash: row.contentHash },
      reason: opinion ?? undefined,
    });
  }
}
