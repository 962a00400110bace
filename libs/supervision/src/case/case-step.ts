import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { CLOCK, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { assertVersion, Audit, currentContext } from '@yangguang/platform';
import { partiesOf, reachOf } from '../model/case-access';
import { advanceClocks } from '../model/case-clock';
import type { CaseState } from '../model/case-state';
import { caseWorkflow, type CaseIntent } from '../model/case-transitions';
import type { TimelineType } from '../model/timeline';
import type { AnswerEntity } from './answer.entity';
import { clockColumns, clocksOfRow } from './case-clocks';
import type { CaseEntity } from './case.entity';
import { CaseRepository, type CaseChanges } from './case.repository';
import { CaseTrail, type TrailDetail } from './case-trail';
import type { DraftEntity } from './draft.entity';
import { factsOf } from './facts-of';
import { KnownFacts } from './known-facts';

/** A case taken in hand for one step: locked, the version checked, the table asked. */
export interface OpenStep {
  readonly row: CaseEntity;
  readonly draft: DraftEntity | null;
  readonly answer: AnswerEntity | null;
  /** The state the step leads to. */
  readonly to: CaseState;
  readonly now: Date;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/** One line that a step adds to the trail. */
export interface StepLine {
  readonly type: TimelineType;
  readonly detail?: TrailDetail;
  /** The unit the line is about, when it is not the actor's own. */
  readonly unit?: { readonly id: string; readonly name: string };
}

export interface StepRequest {
  readonly id: string;
  /** The version the person was looking at. */
  readonly version: number;
  readonly intent: CaseIntent;
}

/** Takes steps of the case workflow: the one way in which the staff changes a case. */
@Injectable()
export class CaseStep {
  constructor(
    private readonly cases: CaseRepository,
    private readonly known: KnownFacts,
    private readonly calendar: CalendarService,
    private readonly trail: CaseTrail,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Locks the case and asks the table; throws why not when the step is not open to this person now. */
  async begin({ id, version, intent }: StepRequest): Promise<OpenStep> {
    const { actor } = currentContext();
    const row = await this.cases.lock(id, reachOf(actor));
    assertVersion(version, row.version);
    return this.beginLocked(row, intent);
  }

  /** The same for a case that is locked already: the citizen's steps, and those that follow from another's. */
  async beginLocked(row: CaseEntity, intent: CaseIntent, actor = currentContext().actor): Promise<OpenStep> {
    const known = await this.known.of(row, actor);
    const calendar = await this.calendar.current();
    const date = today(this.clock);
    const facts = factsOf(row, known, actor, { today: date, calendar });
    const parties = partiesOf(actor, { leadUnitId: row.leadUnitId, ...known });
    const to = caseWorkflow.step(row.state, intent, parties, facts);
    const { draft, answer } = known;
    return { row, draft, answer, to, now: this.clock.now(), today: date, calendar };
  }

  /**
   * Ends a step together with what it adds to the trail: state, clocks and lines change as one. Lines that
   * move clocks move them here and nowhere else.
   */
  async record(
    step: OpenStep,
    intent: CaseIntent,
    lines: readonly StepLine[],
    changes: CaseChanges = {},
  ): Promise<void> {
    const moved = lines.reduce(
      (clocks, { type, detail = {} }) => advanceClocks(clocks, { at: step.now, type, detail }),
      clocksOfRow(step.row),
    );
    const reason = lines[0]?.detail?.['reason'];
    await this.finish(
      step,
      intent,
      { ...clockColumns(moved, step.calendar), ...changes },
      typeof reason === 'string' ? reason : undefined,
    );
    // A millisecond apart: ids of one instant have no order, and who has the case is read from the last line.
    for (const [index, { type, detail, unit }] of lines.entries())
      await this.trail.add(step.row.id, type, detail, unit, new Date(step.now.getTime() + index));
  }

  /** Writes the new state with its changes, and the audit line. */
  async finish(
    step: OpenStep,
    intent: CaseIntent,
    changes: CaseChanges = {},
    reason?: string,
  ): Promise<void> {
    const before = { state: step.row.state, version: step.row.version };
    await this.cases.save(step.row, { ...changes, state: step.to });
    this.audit.record({
      action: `supervision.case.${intent}`,
      subjectType: 'supervision.case',
      subjectId: step.row.id,
      before,
      after: { state: step.row.state, version: step.row.version, number: step.row.number },
      reason,
    });
  }
}
