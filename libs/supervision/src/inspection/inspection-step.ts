import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { workingDeadline, type WorkingCalendar } from '@yangguang/calendar/model';
import { CLOCK, today, type Clock, type LocalDate, type PersonActor } from '@yangguang/kernel';
import { assertVersion, Audit, currentContext, requirePerson } from '@yangguang/platform';
import { CaseTrail } from '../case/case-trail';
import {
  EXPLAIN_DAYS,
  inspectionWorkflow,
  type InspectionFacts,
  type InspectionIntent,
  type InspectionState,
} from '../model/inspection';
import type { TimelineType } from '../model/timeline';
import { inspectionParties } from './inspection-reach';
import type { InspectionRow } from './inspection-row';
import { InspectionRepository, type NewQuestion } from './inspection.repository';

export interface InspectionRequest {
  readonly id: string;
  /** The version the person was looking at. */
  readonly version: number;
}

/** An order taken in hand for one step. */
export interface OpenInspection {
  readonly row: InspectionRow;
  readonly to: InspectionState;
  readonly person: PersonActor;
  readonly now: Date;
  readonly today: LocalDate;
}

/** Takes steps of an inspection order: locked, the version checked, the table asked, the trail and the audit written. */
@Injectable()
export class InspectionStep {
  constructor(
    private readonly inspections: InspectionRepository,
    private readonly calendar: CalendarService,
    private readonly trail: CaseTrail,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async begin({ id, version }: InspectionRequest, intent: InspectionIntent): Promise<OpenInspection> {
    const { actor } = currentContext();
    const person = requirePerson(actor);
    const row = await this.inspections.lock(id, actor);
    assertVersion(version, row.version);
    const date = today(this.clock);
    const to = inspectionWorkflow.step(
      row.state,
      intent,
      inspectionParties(actor, row),
      await this.facts(row, person.personId, date),
    );
    return { row, to, person, now: this.clock.now(), today: date };
  }

  /** What the guards of the table may know of an order. */
  async facts(
    row: Pick<InspectionRow, 'caseId' | 'dueOn' | 'explainedBy'>,
    personId: string | null,
    date: LocalDate,
  ): Promise<InspectionFacts> {
    return {
      late: row.dueOn < date,
      explainedByReader: row.explainedBy !== null && row.explainedBy === personId,
      recused: personId !== null && (await this.inspections.isRecused(row.caseId, personId)),
    };
  }

  /** A question with the clock it starts, from today. */
  async question(text: string): Promise<NewQuestion> {
    const calendar = await this.calendar.current();
    const on = today(this.clock);
    const { due, provisional } = explanationDeadline(on, calendar);
    return { question: text, at: this.clock.now(), on, dueOn: due, provisional };
  }

  /** Ends a step: the new state, a line in the case's trail that no citizen sees, an audit line. */
  async finish(
    { row, to }: OpenInspection,
    intent: InspectionIntent,
    line: TimelineType,
    reason: string,
  ): Promise<void> {
    await this.inspections.move(row, to);
    await this.note(row, line, reason);
    this.audit.record({
      action: `supervision.inspection.${intent}`,
      subjectType: 'supervision.inspection',
      subjectId: row.id,
      before: { state: row.state, version: row.version },
      after: { state: to, version: row.version + 1, number: row.number },
      reason,
    });
  }

  async note(
    row: Pick<InspectionRow, 'caseId' | 'number' | 'unitId' | 'unitName'>,
    line: TimelineType,
    reason: string,
  ): Promise<void> {
    await this.trail.add(
      row.caseId,
      line,
      { number: row.number, reason },
      { id: row.unitId, name: row.unitName },
    );
  }
}

/** Three working days, day 0 being the day of the question. */
export function explanationDeadline(on: LocalDate, calendar: WorkingCalendar) {
  return workingDeadline(on, EXPLAIN_DAYS, calendar, []);
}
