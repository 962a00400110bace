import { Module } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import { OaModule } from '@yangguang/oa';
import { SupervisionModule } from '@yangguang/supervision';
import { DemoCounty } from './demo-county';
import { DemoMessages } from './demo-messages';
import { DemoRecords } from './demo-records';

/** Only in a program that was asked for the demonstration county. */
@Module({
  imports: [CalendarModule, SupervisionModule, OaModule],
  providers: [DemoCounty, DemoMessages, DemoRecords],
  exports: [DemoCounty],
})
export class DemoModule {}
