import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { AppConfig, currentContext, LetterDrawer } from '@yangguang/platform';
import { toXlsx } from '../figures/figures-table';
import { BulletinReaderService } from './bulletin-reader.service';
import { bulletinSheetModel } from './bulletin-sheet.model';
import { bulletinParties } from './bulletin-step';
import { bulletinTable } from './bulletin-table';
import { BulletinRepository } from './bulletin.repository';

/** A bulletin to print and to reckon with. */
@Injectable()
export class BulletinFilesService {
  constructor(
    private readonly bulletins: BulletinRepository,
    private readonly reader: BulletinReaderService,
    private readonly drawer: LetterDrawer,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async pdf(id: string): Promise<{ name: string; bytes: Uint8Array }> {
    const row = await this.bulletins.get(id, bulletinParties(currentContext().actor).length > 0);
    const bytes = await this.drawer.draw(
      bulletinSheetModel({
        row,
        lines: await this.bulletins.lines(id),
        corrections: await this.bulletins.corrections(id),
        today: today(this.clock),
        madeAt: this.clock.now(),
        demonstration: this.config.demo,
      }),
    );
    return { name: `bulletin-${row.month}.pdf`, bytes };
  }

  async xlsx(id: string): Promise<{ name: string; bytes: Uint8Array }> {
    const bulletin = await this.reader.detail(id);
    const rows = bulletinTable(bulletin, currentContext().language);
    return { name: `bulletin-${bulletin.month}.xlsx`, bytes: await toXlsx(rows, bulletin.month) };
  }
}
