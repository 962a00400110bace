import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { currentContext, Database } from '@yangguang/platform';
import { reachOf } from '../model/case-access';
import { CaseNotices } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseStep, type StepRequest } from './case-step';
import type { CaseReadersResponse } from './dto/case-readers.response';
import { Receivers } from './receivers';
import { Recipients } from './recipients';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** 知悉范围: who of the lead unit may see a protected case, chosen at dispatch and changed by the centre later. */
@Injectable()
export class NameReadersService {
  constructor(
    private readonly step: CaseStep,
    private readonly cases: CaseRepository,
    private readonly receivers: Receivers,
    private readonly recipients: Recipients,
    private readonly notices: CaseNotices,
    private readonly database: Database,
  ) {}

  /** Those who could be named in a unit, and whether they are; without a unit in the one that leads. */
  async of(caseId: string, unitId?: string): Promise<CaseReadersResponse> {
    const row = await this.cases.get(caseId, reachOf(currentContext().actor));
    const unit = unitId ?? row.leadUnitId;
    if (unit === null) return { unitId: null, people: [] };
    const named = await this.named(row.id, unit);
    const people = await this.recipients.possibleReaders(unit);
    return {
      unitId: unit,
      people: people.map((one) => ({ ...one, named: named.some(({ id }) => id === one.id) })),
    };
  }

  /** Whoever is no longer named loses the case at once; was it theirs to handle, their colleagues go on with it. */
  async name(
    request: Omit<StepRequest, 'intent'> & { readonly readerIds: readonly string[]; readonly reason: string },
  ): Promise<void> {
    const step = await this.step.begin({ ...request, intent: 'name-readers' });
    const { row } = step;
    const unitId = row.leadUnitId;
    if (unitId === null) throw new Error('The table let a case without a unit pass');
    const before = await this.named(row.id, unitId);
    await this.receivers.admit(row, unitId, request.readerIds);
    const after = await this.named(row.id, unitId);
    const added = without(after, before);
    const removed = without(before, after);
    if (added.length + removed.length === 0) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: [{ pointer: '/readerIds', key: 'supervision.readers-same' }],
      });
    }
    const lost = removed.some((one) => one.id === row.handlerId);
    const detail = { reason: request.reason, added: names(added), removed: names(removed) };
    await this.step.record(
      step,
      'name-readers',
      [{ type: 'readers-named', detail }],
      lost ? { handlerId: null, handlerName: null } : {},
    );
    await this.notices.tell(
      row,
      'dispatched',
      added.map((one) => one.id),
    );
  }

  private named(caseId: string, unitId: string): Promise<Named[]> {
    return this.database.query<Named>(
      `SELECT p.id, p.name FROM supervision.case_reader r JOIN identity.person p ON p.id = r.person_id
        WHERE r.case_id = $1 AND r.unit_id = $2 ORDER BY p.name, p.id`,
      [caseId, unitId],
    );
  }
}

function without(people: readonly Named[], others: readonly Named[]): Named[] {
  return people.filter((one) => !others.some(({ id }) => id === one.id));
}

function names(people: readonly Named[]): string[] {
  return people.map((one) => one.name);
}
