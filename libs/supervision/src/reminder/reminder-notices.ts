import { Injectable } from '@nestjs/common';
import { Notifier } from '@yangguang/platform';
import { caseLink } from '../case/case-notices';
import { Recipients } from '../case/recipients';
import { REMINDER_LEVELS, type ReminderLevel, type ReminderRow } from '../model/reminder-rule';
import type { WatchedCase } from './reminder.repository';

const TEMPLATES: Readonly<Record<ReminderLevel, string>> = {
  'T-2': 't-minus-2',
  'T-1': 't-minus-1',
  T: 't',
  'T+1': 't-plus-1',
  'T+3': 't-plus-3',
};

/** Tells the people behind a reminder's role. */
@Injectable()
export class ReminderNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly recipients: Recipients,
  ) {}

  /**
   * Of several rungs written at once (made up after a stop) only the highest is told to each recipient:
   * "due in two days" is no news to somebody who is late.
   */
  async tell(subject: WatchedCase, rows: readonly ReminderRow[]): Promise<void> {
    for (const row of highest(rows)) {
      await this.notifier.notify({
        recipients: await this.peopleOf(row, subject),
        template: `supervision.notice.reminder.${TEMPLATES[row.level]}`,
        values: {
          number: subject.number,
          title: subject.title,
          due: row.deadline,
          clock: `supervision.clock.${row.clock}`,
        },
        link: caseLink(subject.caseId),
        urgent: row.level.startsWith('T+') && row.clock === 'citizen',
        dedupeKey: `supervision.reminder:${row.caseId}:${row.clock}:${row.deadline}:${row.level}`,
      });
    }
  }

  private async peopleOf(row: ReminderRow, subject: WatchedCase): Promise<string[]> {
    const known = { id: subject.caseId, kind: subject.kind, confidential: subject.confidential };
    switch (row.recipient) {
      case 'handler':
        if (subject.handlerId !== null && row.unitId === subject.leadUnitId) return [subject.handlerId];
        return row.unitId === null ? [] : this.recipients.of(known, row.unitId, 'handler');
      case 'unit-leader':
        return row.unitId === null ? [] : this.recipients.of(known, row.unitId, 'unit-leader');
      case 'centre':
        return this.recipients.centre();
      case 'office':
        return this.recipients.offices();
    }
  }
}

function highest(rows: readonly ReminderRow[]): ReminderRow[] {
  const byRecipient = new Map<string, ReminderRow>();
  for (const row of rows) {
    const key = `${row.clock}/${row.recipient}/${row.unitId ?? ''}`;
    const known = byRecipient.get(key);
    if (!known || REMINDER_LEVELS.indexOf(row.level) > REMINDER_LEVELS.indexOf(known.level))
      byRecipient.set(key, row);
  }
  return [...byRecipient.values()];
}
