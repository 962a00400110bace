import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type PersonActor } from '@yangguang/kernel';
import { assertVersion, Audit, currentContext, requirePerson } from '@yangguang/platform';
import { partiesOf, reachOf } from '../model/document-access';
import type { DocumentFacts } from '../model/document-facts';
import { attributeOf, missingOf } from '../model/edition-content';
import type { DocumentState } from '../model/document-state';
import { documentWorkflow, type DocumentIntent } from '../model/document-workflow';
import type { DocumentRow, EditionRow } from './document-rows';
import { DocumentRepository, type HeadChange } from './document.repository';
import { DocumentTrail } from './document-trail';
import { EditionRepository } from './edition.repository';
import { FindingRepository } from './finding.repository';

export interface StepRequest {
  readonly id: string;
  /** The version the person was looking at. */
  readonly version: number;
  /** Words that go into the trail: an opinion, a reason. */
  readonly words?: string | undefined;
  /** The person has said that nothing secret is in it. */
  readonly secrecyCleared?: boolean | undefined;
}

/** A document taken in hand for one step: locked, the version checked, the table asked. */
export interface OpenStep {
  readonly intent: DocumentIntent;
  readonly row: DocumentRow;
  readonly edition: EditionRow;
  readonly person: PersonActor;
  readonly to: DocumentState;
  readonly now: Date;
  readonly words: string | null;
}

export const namesOf = (edition: EditionRow): string[] => edition.attachments.map(({ name }) => name);

export function factsOf(
  row: DocumentRow,
  edition: EditionRow,
  more: { readonly actorId: string; readonly openFindings: number; readonly secrecyCleared: boolean },
): DocumentFacts {
  return {
    ...more,
    authors: edition.authors,
    firstBy: edition.firstBy,
    secondBy: edition.secondBy,
    missing: missingOf(edition.content, edition.bodyText, namesOf(edition)),
    attribute: attributeOf(edition.content),
    live: row.published,
  };
}

/** Takes steps of the document workflow: the one way in which a document changes. */
@Injectable()
export class DocumentStep {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly editions: EditionRepository,
    private readonly findings: FindingRepository,
    private readonly trail: DocumentTrail,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async begin(intent: DocumentIntent, request: StepRequest): Promise<OpenStep> {
    const person = requirePerson(currentContext().actor);
    const row = await this.documents.lock(request.id, reachOf(person));
    assertVersion(request.version, row.version);
    const edition = await this.editions.find(row.id, row.edition);
    if (!edition) throw new Error(`Document ${row.id} lacks its edition ${row.edition}`);
    const facts = factsOf(row, edition, {
      actorId: person.personId,
      openFindings: await this.findings.open(row.id, row.edition),
      secrecyCleared: request.secrecyCleared === true,
    });
    const to = documentWorkflow.step(row.state, intent, partiesOf(person, row.unitId), facts);
    return { intent, row, edition, person, to, now: this.clock.now(), words: request.words ?? null };
  }

  /** Writes the new state with what changed, the line of the trail and the audit line. */
  async finish(step: OpenStep, change: Omit<HeadChange, 'state'> = {}): Promise<void> {
    const { row, intent, to, words } = step;
    await this.documents.save(row.id, { ...change, state: to }, step.now);
    await this.trail.add(row.id, change.edition ?? row.edition, intent, words);
    this.audit.record({
      action: `disclosure.document.${intent}`,
      subjectType: 'disclosure.document',
      subjectId: row.id,
      unitId: row.unitId,
      before: { state: row.state, version: row.version },
      after: { state: to, version: row.version + 1, edition: change.edition ?? row.edition },
      ...(words === null ? {} : { reason: words }),
    });
  }
}
