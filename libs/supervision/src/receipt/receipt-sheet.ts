import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { describeDeadline } from '@yangguang/calendar/model';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig, LetterDrawer, translate } from '@yangguang/platform';
import { clocksOfRow } from '../case/case-clocks';
import type { CaseEntity } from '../case/case.entity';
import { dueOf } from '../model/case-clock';
import { receiptSheetModel } from './receipt-sheet.model';

/** Draws the receipt on paper, from what is kept and the calendar of today. */
@Injectable()
export class ReceiptSheet {
  constructor(
    private readonly drawer: LetterDrawer,
    private readonly calendar: CalendarService,
    private readonly units: UnitDirectory,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param secretCode as its holder gave it, to be printed; it is kept nowhere */
  async draw(row: CaseEntity, secretCode: string | null): Promise<Uint8Array> {
    const calendar = await this.calendar.current();
    const due = dueOf(clocksOfRow(row).citizen, calendar, translate('zh-CN', 'supervision.clock.paused'));
    const centre = (await this.units.list()).find((unit) => unit.kind === 'centre');
    return this.drawer.draw(
      receiptSheetModel({
        row,
        receiptHash: row.receiptHash,
        secretCode,
        deadline: describeDeadline(due, 'zh-CN'),
        centreName: centre?.name ?? this.config.site.operator,
        publicUrl: this.config.publicUrl,
        madeAt: this.clock.now(),
        demonstration: this.config.demo,
      }),
    );
  }
}
