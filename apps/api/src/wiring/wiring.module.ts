import { Global, Module } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import { ContactService } from '@yangguang/identity';
import { PEOPLE_CONTACTS, registerMessages, WORKING_HOURS } from '@yangguang/platform';
import { SupervisionModule } from '@yangguang/supervision';
import { CalendarQuestion } from '../health/calendar.question';
import { RemindersQuestion } from '../health/reminders.question';
import { TriageQuestion } from '../health/triage.question';
import { apiEn } from '../locales/en';
import { apiZh } from '../locales/zh-CN';
import { CountyWorkingHours } from './county-working-hours';
import { RouteList } from './routes';

registerMessages({ 'zh-CN': apiZh, en: apiEn });

/** Binds what one library asks to what another answers; the questions of the health page that need two of them. */
@Global()
@Module({
  imports: [CalendarModule, SupervisionModule],
  providers: [
    RouteList,
    CalendarQuestion,
    RemindersQuestion,
    TriageQuestion,
    { provide: WORKING_HOURS, useClass: CountyWorkingHours },
    { provide: PEOPLE_CONTACTS, useExisting: ContactService },
  ],
  exports: [WORKING_HOURS, PEOPLE_CONTACTS],
})
export class WiringModule {}
