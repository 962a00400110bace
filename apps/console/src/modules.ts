import { adminModule } from './modules/admin/module';
import { calendarModule } from './modules/calendar/module';
import { developerModule } from './modules/developer/module';
import { figuresModule } from './modules/figures/module';
import { inspectionModule } from './modules/inspection/module';
import { operationModule } from './modules/operation/module';
import { documentsModule } from './modules/oa/module';
import { disclosureModule } from './modules/disclosure/module';
import { organisationModule } from './modules/organisation/module';
import { profileModule } from './modules/profile/module';
import { sealsModule } from './modules/seals/module';
import { signInModule } from './modules/sign-in/module';
import { supervisionModule } from './modules/supervision/module';
import { workModule } from './modules/my-work/module';
import type { ConsoleModule } from './common/console-module';

/** Every module of the console, listed in one place. */
export const modules: readonly ConsoleModule[] = [
  signInModule,
  workModule,
  supervisionModule,
  inspectionModule,
  figuresModule,
  documentsModule,
  disclosureModule,
  profileModule,
  adminModule,
  organisationModule,
  calendarModule,
  sealsModule,
  operationModule,
  developerModule,
];

export const menu = modules.flatMap((module) => module.menu ?? []).sort((a, b) => a.order - b.order);
