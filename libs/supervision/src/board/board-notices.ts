import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Notifier } from '@yangguang/platform';
import { Recipients } from '../case/recipients';
import { BOARD_TIME } from '../model/board-look';

/** Tells the people of a unit that nobody has looked at its board. */
@Injectable()
export class BoardNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly recipients: Recipients,
  ) {}

  async tell(unitId: string, day: LocalDate): Promise<void> {
    await this.notifier.notify({
      recipients: await this.recipients.inUnit(unitId, 'handler', 'unit-leader'),
      template: 'supervision.notice.board',
      values: { day, time: BOARD_TIME },
      link: '/console/supervision/cases',
      dedupeKey: `supervision.board:${unitId}:${day}`,
    });
  }
}
