import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, DomainError, newId, today, type Clock } from '@yangguang/kernel';
import { assertVersion, currentContext, Numbers, requirePerson } from '@yangguang/platform';
import { CaseRepository } from '../case/case.repository';
import { KnownFacts } from '../case/known-facts';
import { reachOf } from '../model/case-access';
import { InspectionNotices } from './inspection-notices';
import { InspectionStep } from './inspection-step';
import { InspectionRepository } from './inspection.repository';

export interface NewOrder {
  readonly caseId: string;
  /** The version of the case that was seen. */
  readonly version: number;
  readonly unitId: string;
  readonly reason: string;
}

/** 督办〔年〕n号, counted up in each year. */
export const INSPECTION_SERIES = 'supervision.inspection';

/** What an order needs to know before it is given. */
@Injectable()
export class InspectedCase {
  constructor(
    private readonly cases: CaseRepository,
    private readonly known: KnownFacts,
    private readonly units: UnitDirectory,
  ) {}

  /** Locks the case as far as the reader reaches it and answers the unit, when it has to do with the case. */
  async concern({ caseId, version, unitId }: NewOrder) {
    const { actor } = currentContext();
    const row = await this.cases.lock(caseId, reachOf(actor));
    assertVersion(version, row.version);
    const { assistingUnitIds } = await this.known.of(row, actor);
    const unit = await this.units.find(unitId);
    if (!unit?.active || ![row.leadUnitId, ...assistingUnitIds].includes(unitId)) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: [{ pointer: '/unitId', key: 'supervision.inspection.unit-not-concerned' }],
      });
    }
    return { row, unit };
  }
}

/** 下督办单: asks a unit to explain itself on a case, within three working days. */
@Injectable()
export class OrderInspectionService {
  constructor(
    private readonly inspected: InspectedCase,
    private readonly inspections: InspectionRepository,
    private readonly step: InspectionStep,
    private readonly notices: InspectionNotices,
    private readonly numbers: Numbers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the id of the order */
  async order(request: NewOrder): Promise<string> {
    const { actor } = currentContext();
    const { unit } = await this.inspected.concern(request);
    if (await this.inspections.isOpen(request.caseId, unit.id))
      throw new DomainError('conflict', 'supervision.inspection.already-open');
    const year = today(this.clock).slice(0, 4);
    const order = {
      id: newId(),
      number: `督办〔${year}〕${await this.numbers.next(INSPECTION_SERIES, year)}号`,
      caseId: request.caseId,
      unit,
      reason: request.reason,
    };
    await this.inspections.insert(order, await this.step.question(request.reason), requirePerson(actor));
    const row = await this.inspections.get(order.id, actor);
    await this.step.note(row, 'inspection-ordered', request.reason);
    await this.notices.unit(row, 'ordered');
    return order.id;
  }
}
