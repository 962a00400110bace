import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, type Clock } from '@yangguang/kernel';
import { currentContext, requirePerson } from '@yangguang/platform';
import { isFormKind, kindOf, titleOf } from '../model/edition-content';
import { DocumentRepository } from './document.repository';
import { DocumentStep, type StepRequest } from './document-step';
import { DocumentTrail } from './document-trail';
import { EditionDesk, type DraftOrder } from './edition-desk';

/** Writes drafts: a new document of one's own unit, another save, a new edition of what is public. */
@Injectable()
export class DraftDocumentService {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly desk: EditionDesk,
    private readonly step: DocumentStep,
    private readonly trail: DocumentTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers the id of the new document. */
  async create(order: DraftOrder): Promise<string> {
    const person = requirePerson(currentContext().actor);
    const [id, at] = [newId(), this.clock.now()];
    const { madeOn } = order.content;
    const kind = kindOf(order.content);
    const title = titleOf(order.content, person.unitName);
    const unit = { unitId: person.unitId, unitName: person.unitName };
    const head = { id, ...unit, title, kind, madeOn, changedAt: at } as const;
    await this.documents.insert({ ...head, state: 'draft', version: 1, edition: 1, published: false });
    await this.desk.write(id, 1, order, { person, at, fresh: true });
    await this.trail.add(id, 1, 'create');
    return id;
  }

  async save(request: StepRequest, order: DraftOrder): Promise<void> {
    const step = await this.step.begin('save', request);
    const { person, now, row } = step;
    const { madeOn } = order.content;
    const kind = kindOf(order.content);
    if (kind !== row.kind && (isFormKind(kind) || isFormKind(row.kind)))
      throw new DomainError('invalid', 'disclosure.other-kind');
    const title = titleOf(order.content, row.unitName);
    await this.desk.write(row.id, row.edition, order, { person, at: now, fresh: false });
    await this.step.finish(step, { title, kind, madeOn });
  }

  /** Begins a new edition; what everybody reads stays until it is approved. */
  async revise(request: StepRequest): Promise<void> {
    const step = await this.step.begin('revise', request);
    await this.step.finish(step, { edition: await this.desk.copy(step) });
  }
}
