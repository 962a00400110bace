import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeadlineHolders } from '@yangguang/calendar';
import type { DeadlineHolder, MovedDeadline, OpenDeadline } from '@yangguang/calendar/model';
import { EXPLAIN_DAYS } from '../model/inspection';
import { InspectionClocksRepository } from './inspection-clocks.repository';
import { inspectionLink } from './inspection-notices';

/** The due dates of explanations that are waited for, for the calendar to hold against a new year or a local day. */
@Injectable()
export class InspectionDeadlines implements DeadlineHolder, OnModuleInit {
  readonly name = 'supervision.inspection';

  constructor(
    private readonly holders: DeadlineHolders,
    private readonly clocks: InspectionClocksRepository,
  ) {}

  onModuleInit(): void {
    this.holders.register(this);
  }

  async *openDeadlines(): AsyncIterable<OpenDeadline> {
    for (const row of await this.clocks.waiting())
      yield {
        subject: row.id,
        title: `${row.number} ${row.caseTitle}`,
        link: inspectionLink(row.id),
        received: row.askedOn,
        workingDays: EXPLAIN_DAYS,
        pauses: [],
        due: row.dueOn,
        provisional: row.provisional,
      };
  }

  async recomputed(moved: readonly MovedDeadline[]): Promise<void> {
    for (const { subject, after } of moved) await this.clocks.moveDue(subject, after.due, after.provisional);
  }
}
