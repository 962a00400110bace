import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { Notifier } from '@yangguang/platform';
import type { SubmissionIntent } from '../model/submission-transitions';
import type { SubmissionRow } from './submission.row';

/** What the author is told: wherever the item goes, and why. */
const TOLD = new Set<SubmissionIntent>([
  'sign',
  'send-back',
  'adopt',
  'keep',
  'return-for-changes',
  'reject',
  'use',
]);

/** Tells the next one in line, and the author. */
@Injectable()
export class SubmissionNotices {
  constructor(
    private readonly units: UnitDirectory,
    private readonly notifier: Notifier,
  ) {}

  async after(intent: SubmissionIntent, row: SubmissionRow): Promise<void> {
    const link = `/console/info/submissions/${row.id}`;
    const values = { title: row.title, intent: `info.done.${intent}` };
    if (TOLD.has(intent)) {
      await this.notifier.notify({ recipients: [row.authorId], template: 'info.notice.moved', values, link });
    }
    if (intent !== 'send-to-leader') return;
    const leaders = await this.units.people(row.unitId, 'unit-leader');
    await this.notifier.notify({
      recipients: leaders.map(({ id }) => id),
      template: 'info.notice.to-sign',
      values: { title: row.title },
      link,
    });
  }
}
