import { Inject } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, instantAt, today, type Clock } from '@yangguang/kernel';
import { Database, ScheduledTask, type Task, type TaskPeriod } from '@yangguang/platform';
import { BOARD_TIME, hasBoard } from '../model/board-look';
import { BoardLookRepository } from './board-look.repository';
import { BoardNotices } from './board-notices';

/**
 * Reminds the people of each unit that has not looked at its board by the afternoon of a working day. A day made up
 * after a stop gets its rows, the same as if it had run in time; but nobody is told today to have looked last week.
 */
@ScheduledTask({
  id: 'supervision.remind-board',
  description: 'Reminds units that have not looked at their board today',
  schedule: { dailyAt: BOARD_TIME },
  timeoutSeconds: 120,
})
export class RemindBoardTask implements Task {
  constructor(
    private readonly looks: BoardLookRepository,
    private readonly units: UnitDirectory,
    private readonly calendar: CalendarService,
    private readonly notices: BoardNotices,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ date }: Pick<TaskPeriod, 'date'>): Promise<void> {
    const calendar = await this.calendar.current();
    if (!calendar.isWorkingDay(date)) return;
    const units = (await this.units.receiving()).filter((unit) => hasBoard(unit, date)).map(({ id }) => id);
    await this.database.transaction(async () => {
      const written = await this.looks.remind(units, date, instantAt(date, BOARD_TIME), this.clock.now());
      if (date !== today(this.clock)) return;
      for (const unitId of written) await this.notices.tell(unitId, date);
    });
  }
}
