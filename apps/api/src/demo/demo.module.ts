import { Module } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import { SupervisionModule } from '@yangguang/supervision';
import { DemoCounty } from './demo-county';
import { DemoMessages } from './demo-messages';

/** Only in a program that was asked for the demonstration county. */
@Module({
  imports: [CalendarModule, SupervisionModule],
  providers: [DemoCounty, DemoMessages],
  exports: [DemoCounty],
})
export class DemoModule {}
