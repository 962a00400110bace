import { CalendarService } from '@yangguang/calendar';
import { UnitDirectory } from '@yangguang/identity';
import { addDays } from '@yangguang/kernel';
import {
  Database,
  Notifier,
  PublicCache,
  ScheduledTask,
  type Task,
  type TaskPeriod,
} from '@yangguang/platform';
import { documentLink } from '../document/document-notices';
import { publishBy, rungOn } from '../model/publishing-clock';
import { DOCUMENTS_TAG } from '../publication/documents.cache-tag';
import { WatchRepository, type WaitingDocument } from './watch.repository';

const BATCH = 200;
const LOWEST_ID = '00000000-0000-0000-0000-000000000000';
/** Twenty working days are never longer than this, whatever the holidays; with the last rung after them. */
const LONGEST_DAYS = 60;
/** A normative document is looked at again half a year before it ends. */
const EXPIRY_DAYS = 183;

/** Looks each morning at what must be published, what ends in half a year and what has ended. */
@ScheduledTask({
  id: 'disclosure.watch-documents',
  description: 'Reminds of the 20 working days for publishing and of documents that end; marks lapsed ones',
  schedule: { dailyAt: '08:20' },
  timeoutSeconds: 300,
})
export class WatchDocumentsTask implements Task {
  constructor(
    private readonly watch: WatchRepository,
    private readonly calendars: CalendarService,
    private readonly units: UnitDirectory,
    private readonly notifier: Notifier,
    private readonly cache: PublicCache,
    private readonly database: Database,
  ) {}

  async run(period: Pick<TaskPeriod, 'date'>): Promise<void> {
    await this.remindOfClocks(period.date);
    await this.database.transaction(async () => {
      const expiring = await this.watch.takeExpiring(addDays(period.date, EXPIRY_DAYS), period.date, BATCH);
      for (const one of expiring)
        await this.tell(one, 'expiring', { until: one.validUntil }, `expiring:${one.validUntil}`);
      if ((await this.watch.lapse(period.date)) > 0) this.cache.drop(DOCUMENTS_TAG);
    });
  }

  private async remindOfClocks(date: string): Promise<void> {
    const calendar = await this.calendars.current();
    for (let after = LOWEST_ID; ;) {
      const batch = await this.watch.waiting(addDays(date, -LONGEST_DAYS), date, after, BATCH);
      await this.database.transaction(async () => {
        for (const one of batch) {
          const rung = rungOn(one.madeOn, date, calendar);
          if (rung === undefined) continue;
          const values = { due: publishBy(one.madeOn, calendar) };
          await this.tell(one, rung === 'T+1' ? 'late' : 'due', values, rung);
        }
      });
      const last = batch.at(-1);
      if (last === undefined || batch.length < BATCH) return;
      after = last.id;
    }
  }

  private async tell(
    one: WaitingDocument,
    what: 'due' | 'late' | 'expiring',
    values: Record<string, string>,
    key: string,
  ): Promise<void> {
    const handlers = await this.units.people(one.unitId, 'handler');
    const leaders = await this.units.people(one.unitId, 'unit-leader');
    await this.notifier.notify({
      recipients: [...handlers, ...leaders].map(({ id }) => id),
      template: `disclosure.notice.${what}`,
      values: { title: one.title, ...values },
      link: documentLink(one.id),
      dedupeKey: `disclosure.clock:${one.id}:${key}`,
    });
  }
}
