import { Inject } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database } from '../persistence/database';
import { ScheduledTask } from '../tasks/scheduled-task.decorator';
import type { Task, TaskPeriod } from '../tasks/task';
import { UPLOAD_HOURS } from './file-store';
import { FileTable } from './file-table';
import { BLOB_STORAGE, type BlobStorage } from './storage/blob-storage';

/** An hour after an upload can't be used any more: nobody is still about to use it. */
const GRACE_HOURS = 1;
const AT_ONCE = 200;

@ScheduledTask({
  id: 'platform.sweep-uploads',
  description: 'Deletes uploads that were never used, a day after they came',
  schedule: { everyMinutes: 60 },
  timeoutSeconds: 300,
})
export class SweepOrphans implements Task {
  constructor(
    private readonly database: Database,
    private readonly table: FileTable,
    @Inject(BLOB_STORAGE) private readonly storage: BlobStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(_period: TaskPeriod, signal: AbortSignal): Promise<void> {
    const before = new Date(this.clock.now().getTime() - (UPLOAD_HOURS + GRACE_HOURS) * 3_600_000);
    for (const file of await this.table.orphans(before, AT_ONCE)) {
      if (signal.aborted) return;
      await this.database.transaction(async () => {
        // The content goes while its lock is held; a line left behind by a crash here is swept next time.
        if (await this.table.removeOrphan(file)) await this.storage.remove(file.sha256);
      });
    }
  }
}
