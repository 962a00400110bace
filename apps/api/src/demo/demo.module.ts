import { Module } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import { DisclosureModule } from '@yangguang/disclosure';
import { OaModule } from '@yangguang/oa';
import { SupervisionModule } from '@yangguang/supervision';
import { DemoCounty } from './demo-county';
import { DemoDocuments } from './demo-documents';
import { DemoMessages } from './demo-messages';
import { DemoYear } from './demo-year';

/** Only in a program that was asked for the demonstration county. */
@Module({
  imports: [CalendarModule, SupervisionModule, DisclosureModule, OaModule],
  providers: [DemoCounty, DemoMessages, DemoDocuments, DemoYear],
  exports: [DemoCounty],
})
export class DemoModule {}
