import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { clockColumns, clocksOfRow, standingOfRow } from './case-clocks';
import { advanceClocks, dueOf } from '../model/case-clock';
import type { AnswerEntity } from './answer.entity';
import type { CaseEntity } from './case.entity';
import { CaseNotices } from './case-notices';
import { CaseRepository } from './case.repository';
import { CaseStep } from './case-step';
import { CaseTrail } from './case-trail';

const PROGRAM = { kind: 'system', name: 'supervision' } as const;

/** The stores that what is merged is written to. */
@Injectable()
export class MergedStores {
  constructor(
    readonly cases: CaseRepository,
    readonly trail: CaseTrail,
    readonly step: CaseStep,
  ) {}
}

/** What happens to the cases that were merged into another when something happens to that one. */
@Injectable()
export class MergedCases {
  constructor(
    private readonly stores: MergedStores,
    private readonly calendar: CalendarService,
    private readonly notices: CaseNotices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everybody who wrote about the matter gets the answer, each under their own number and by their own clock. */
  async answer(main: CaseEntity, answer: AnswerEntity): Promise<void> {
    const { cases, trail } = this.stores;
    const now = this.clock.now();
    const day = today(this.clock);
    const calendar = await this.calendar.current();
    const unit = { id: answer.unitId, name: answer.unitName };
    for (const row of await cases.lockFollowers(main.id)) {
      const taken = standingOfRow(row, day, calendar).used;
      await cases.save(row, {
        answeredAt: now,
        closedOn: day,
        workingDaysTaken: taken,
        sharedAnswerId: answer.id,
      });
      await trail.add(row.id, 'answered-with-main', { outcome: answer.outcome }, unit, now);
      await this.notices.mail(row, 'answer');
    }
  }

  /** The days that the main case was given; their citizens are told like its own. */
  async extend(main: CaseEntity, days: number, reason: string): Promise<void> {
    const { cases, trail } = this.stores;
    const at = this.clock.now();
    const calendar = await this.calendar.current();
    for (const row of await cases.lockFollowers(main.id)) {
      const clocks = advanceClocks(clocksOfRow(row), { at, type: 'extension-granted', detail: { days } });
      const { due } = dueOf(clocks.citizen, calendar);
      await cases.save(row, clockColumns(clocks, calendar));
      await trail.add(row.id, 'extension-granted', { days, due, reason }, undefined, at);
      await this.notices.mail(row, 'extended', { due, reason });
    }
  }

  /** The main case ends without an answer: what followed it goes back to triage, each by its own old clock. */
  async release(main: CaseEntity): Promise<void> {
    const { cases, step } = this.stores;
    for (const row of await cases.lockFollowers(main.id)) {
      const released = await step.beginLocked(row, 'release', PROGRAM);
      await step.record(released, 'release', [{ type: 'released' }], { mainCaseId: null });
      await this.notices.submittedAgain(row);
    }
  }
}
