import { CreatePlatform1764000000100 } from './1764000000100-platform';
import { CreateTasks1764000000150 } from './1764000000150-tasks';
import { CreateAuditCheck1764000000160 } from './1764000000160-audit-check';
import { CreateCalendar1764000000200 } from './1764000000200-calendar';
import { SeedCalendar1764000000210 } from './1764000000210-calendar-seed';
import { CreateReceiptRule1764000000220 } from './1764000000220-calendar-receipt-rule';
import { CreateIdentityUnitsAndPeople1764000000300 } from './1764000000300-identity-units-and-people';
import { CreateIdentitySignIn1764000000310 } from './1764000000310-identity-sign-in';
import { CreateSeal1764000000400 } from './1764000000400-seal';
import { CreateFiles1764000000410 } from './1764000000410-files';
import { CreateNotification1764000000450 } from './1764000000450-notification';
import { CreateSupervision1764000000500 } from './1764000000500-supervision';
import { IndexSupervisionFilters1764000000510 } from './1764000000510-supervision-filters';
import { IndexOpenCasesByReceipt1764000000590 } from './1764000000590-open-cases-by-receipt';
import { DeepenCaseWorkflow1764000000600 } from './1764000000600-case-workflow';
import { LearnFromDecisions1764000000635 } from './1764000000635-sense-of-decisions';
import { CreateDisclosureDocuments1764000000700 } from './1764000000700-disclosure-documents';
import { CreateOa1764000000800 } from './1764000000800-oa';
import { CreateInfoPlatform1764000000900 } from './1764000000900-info-platform';
import { KeepReceipts1764000001000 } from './1764000001000-receipts';
import { FollowMessages1764000001020 } from './1764000001020-follow';
import { KeepEveryWriter1764000001160 } from './1764000001160-oa-writers';
import { RemindByDeadline1764000001161 } from './1764000001161-reminder-deadlines';
import { IndexWithdrawnPublications1764000001162 } from './1764000001162-withdrawn-publications';
import { BoundCheckOverrides1764000001060 } from './1764000001060-check-overrides';
import { NameUnitOfLines1764000001061 } from './1764000001061-trail-about-unit';
import { KeepSubmissionWriters1764000001100 } from './1764000001100-info-writers';
import { CreateInspection1764000001040 } from './1764000001040-inspection';
import { CreateBulletin1764000001202 } from './1764000001202-bulletin';
import { CreateSample1764000001201 } from './1764000001201-sample';
import { KeepInspectionFourEyes1764000001200 } from './1764000001200-inspection-judges';
import { CreateDisclosureForms1764000001130 } from './1764000001130-disclosure-forms';
import { KeepFigures1764000001220 } from './1764000001220-kept-figures';
import { RecordBoardLooks1764000001221 } from './1764000001221-board-looks';
import { KeepPublicEditions1764000001240 } from './1764000001240-publication-editions';
import { IndexFormNews1764000001131 } from './1764000001131-form-news';

/** In the order in which they run. A landed migration is never edited; a mistake gets a new one. */
export const migrations = [
  CreatePlatform1764000000100,
  CreateTasks1764000000150,
  CreateAuditCheck1764000000160,
  CreateCalendar1764000000200,
  SeedCalendar1764000000210,
  CreateReceiptRule1764000000220,
  CreateIdentityUnitsAndPeople1764000000300,
  CreateIdentitySignIn1764000000310,
  CreateSeal1764000000400,
  CreateFiles1764000000410,
  CreateNotification1764000000450,
  CreateSupervision1764000000500,
  IndexSupervisionFilters1764000000510,
  IndexOpenCasesByReceipt1764000000590,
  DeepenCaseWorkflow1764000000600,
  LearnFromDecisions1764000000635,
  CreateDisclosureDocuments1764000000700,
  CreateOa1764000000800,
  CreateInfoPlatform1764000000900,
  KeepReceipts1764000001000,
  FollowMessages1764000001020,
  KeepEveryWriter1764000001160,
  RemindByDeadline1764000001161,
  IndexWithdrawnPublications1764000001162,
  KeepSubmissionWriters1764000001100,
  BoundCheckOverrides1764000001060,
  CreateInspection1764000001040,
  KeepInspectionFourEyes1764000001200,
  CreateDisclosureForms1764000001130,
  NameUnitOfLines1764000001061,
  CreateSample1764000001201,
  CreateBulletin1764000001202,
  KeepFigures1764000001220,
  RecordBoardLooks1764000001221,
  KeepPublicEditions1764000001240,
  IndexFormNews1764000001131,
];
