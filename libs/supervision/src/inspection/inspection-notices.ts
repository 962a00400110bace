import { Injectable } from '@nestjs/common';
import { Notifier } from '@yangguang/platform';
import { Recipients } from '../case/recipients';
import type { ReminderLevel } from '../model/reminder-rule';
import type { InspectionRow } from './inspection-row';

type About = Pick<
  InspectionRow,
  | 'id'
  | 'number'
  | 'round'
  | 'caseId'
  | 'caseNumber'
  | 'caseKind'
  | 'confidential'
  | 'caseTitle'
  | 'unitId'
  | 'unitName'
  | 'orderedBy'
  | 'dueOn'
>;

/** Where an order is found in the console. */
export function inspectionLink(id: string): string {
  return `/console/supervision/inspections/${id}`;
}

/** Tells the unit of an order and the office of an explanation. */
@Injectable()
export class InspectionNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly recipients: Recipients,
  ) {}

  /** To the handlers and leaders of the unit who may know of the case. */
  async unit(row: About, what: 'ordered' | 'asked-again' | 'closed' | 'withdrawn'): Promise<void> {
    await this.tell(row, what, await this.peopleOf(row), what === 'ordered');
  }

  /** To whoever gave the order. */
  async office(row: About, what: 'explained'): Promise<void> {
    await this.tell(row, what, [row.orderedBy], false);
  }

  async remind(row: About, recipient: 'unit' | 'office', level: ReminderLevel): Promise<void> {
    const late = level.startsWith('T+');
    const people = recipient === 'unit' ? await this.peopleOf(row) : await this.recipients.offices();
    await this.tell(row, late ? 'overdue' : 'due', people, late, `${recipient}:${level}`);
  }

  private async peopleOf(row: About): Promise<string[]> {
    const known = { id: row.caseId, kind: row.caseKind, confidential: row.confidential };
    return this.recipients.of(known, row.unitId, 'handler', 'unit-leader');
  }

  private async tell(
    row: About,
    what: string,
    recipients: readonly string[],
    urgent: boolean,
    key = '',
  ): Promise<void> {
    await this.notifier.notify({
      recipients,
      template: `supervision.notice.inspection.${what}`,
      values: {
        number: row.number,
        case: row.caseNumber,
        title: row.caseTitle,
        unit: row.unitName,
        due: row.dueOn,
      },
      link: inspectionLink(row.id),
      urgent,
      dedupeKey: `supervision.inspection:${row.id}:${row.round}:${what}:${key}`,
    });
  }
}
