import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '@yangguang/calendar';
import { registerMessages } from '@yangguang/platform';
import { AnswerCaseService } from './case/answer-case.service';
import { AnswerEntity } from './case/answer.entity';
import { AnswerSheet } from './case/answer-sheet';
import { AnswerSheetStaffController } from './case/answer-sheet.staff.controller';
import { CaseDeadlines } from './case/case-deadlines';
import { CaseListQuery } from './case/case-list.query';
import { CaseNotices } from './case/case-notices';
import { CaseParts } from './case/case-parts';
import { CaseReaderService } from './case/case-reader.service';
import { CaseStep } from './case/case-step';
import { CaseTrail } from './case/case-trail';
import { CaseEntity } from './case/case.entity';
import { CaseRepository } from './case/case.repository';
import { CaseStaffController } from './case/case.staff.controller';
import { ContactVault } from './case/contact-vault';
import { DraftEntity } from './case/draft.entity';
import { HandleCaseService } from './case/handle-case.service';
import { HandlingStaffController } from './case/handling.staff.controller';
import { KnownFacts } from './case/known-facts';
import { ReadSheetService } from './case/read-sheet.service';
import { Receivers } from './case/receivers';
import { Recipients } from './case/recipients';
import { RevealContactService } from './case/reveal-contact.service';
import { SignOffService } from './case/sign-off.service';
import { SupervisionHealthReader } from './case/supervision-health';
import { TriageCaseService } from './case/triage-case.service';
import { TriageStaffController } from './case/triage.staff.controller';
import { AskCitizenService } from './case/ask-citizen.service';
import { AssistCaseService } from './case/assist-case.service';
import { CaseRelations } from './case/case-relations';
import { CentreStepsStaffController } from './case/centre-steps.staff.controller';
import { ChangeKindService } from './case/change-kind.service';
import { ConfidentialCaseService } from './case/confidential-case.service';
import { DeskStepsStaffController } from './case/desk-steps.staff.controller';
import { ExtendTermService } from './case/extend-term.service';
import { ExtensionRepository } from './case/extension.repository';
import { MergeCaseService } from './case/merge-case.service';
import { MergedCases, MergedStores } from './case/merged-cases';
import { NameReadersService } from './case/name-readers.service';
import { ReturnCaseService } from './case/return-case.service';
import { SplitCaseService } from './case/split-case.service';
import { StandBackService } from './case/stand-back.service';
import { UnitStepsStaffController } from './case/unit-steps.staff.controller';
import { UnitNames } from './case/unit-names';
import { WorkQuery } from './case/work.query';
import { WorkService } from './case/work.service';
import { WorkStaffController } from './case/work.staff.controller';
import { AttachmentStore } from './citizen/attachment.store';
import { CaseIntake, IntakeRecord } from './citizen/case-intake';
import { LookupGuard } from './citizen/lookup.guard';
import { MessagePublicController } from './citizen/message.public.controller';
import { MessageReceivedHandler } from './citizen/message-received.handler';
import { RateAnswerService, RatingSources } from './citizen/rate-answer.service';
import { RatingRepository } from './citizen/rating.repository';
import { SecretCodes } from './citizen/secret-codes';
import { MessageStepsPublicController } from './citizen/message-steps.public.controller';
import { ReworkMessageService } from './citizen/rework-message.service';
import { SupplementMessageService } from './citizen/supplement-message.service';
import { WithdrawMessageService } from './citizen/withdraw-message.service';
import { SubmitMessageService } from './citizen/submit-message.service';
import { TrackedMessageService, TrackedSources } from './citizen/tracked-message.service';
import { CaseCalendarPublicController } from './follow/case-calendar.public.controller';
import { followProviders } from './follow/follow-providers';
import { SubscriptionPublicController } from './follow/subscription.public.controller';
import { FiguresPublicController } from './figures/figures.public.controller';
import { figureProviders } from './figures/figure-providers';
import { FiguresStaffController } from './figures/figures.staff.controller';
import { DemoCast } from './demo/demo-cast';
import { DemoInspections } from './demo/demo-inspections';
import { DemoOffices } from './demo/demo-offices';
import { DemoSamples } from './demo/demo-samples';
import { DemoSheets } from './demo/demo-sheets';
import { DemoCentreServices, DemoCitizenServices, DemoSteps, DemoUnitServices } from './demo/demo-steps';
import { DemoWays } from './demo/demo-ways';
import { DemoWriter } from './demo/demo-writer';
import { BacklogStaffController } from './backlog/backlog.staff.controller';
import { InspectionJudgementStaffController } from './inspection/inspection-judgement.staff.controller';
import { InspectionStaffController } from './inspection/inspection.staff.controller';
import { bulletinProviders } from './bulletin/bulletin-providers';
import { BulletinStaffController } from './bulletin/bulletin.staff.controller';
import { BulletinStepsStaffController } from './bulletin/bulletin-steps.staff.controller';
import { DemoBulletins } from './demo/demo-bulletins';
import { sampleProviders } from './sample/sample-providers';
import { SampleStaffController } from './sample/sample.staff.controller';
import { inspectionProviders } from './inspection/inspection-providers';
import { boardProviders } from './board/board-providers';
import { BoardStaffController } from './board/board.staff.controller';
import { en } from './locales/en';
import { zhCN } from './locales/zh-CN';
import { SUPERVISION_HEALTH } from './model/read-models';
import { MessageFeed } from './publication/message-feed';
import { MessageFeedPublicController } from './publication/message-feed.public.controller';
import { publicationProviders } from './publication/publication-providers';
import { PicturePublicController } from './publication/picture.public.controller';
import { PublicationRepository } from './publication/publication.repository';
import { PublicationStaffController } from './publication/publication.staff.controller';
import { PublishedReaderService } from './publication/published-reader.service';
import { PublishedPublicController } from './publication/published.public.controller';
import { AnsweredAlikePublicController } from './publication/answered-alike.public.controller';
import { AnsweredAlikeQuery } from './publication/answered-alike.query';
import { AnsweredAlikeService } from './publication/answered-alike.service';
import { MessageReceipts } from './receipt/message-receipts';
import { ProofOfWorkGuard } from './receipt/proof-of-work.guard';
import { ReceiptPublicController } from './receipt/receipt.public.controller';
import { ReceiptSheet } from './receipt/receipt-sheet';
import { WorkChallenges } from './receipt/work-challenges';
import { RemindTask } from './reminder/remind.task';
import { ReminderNotices } from './reminder/reminder-notices';
import { ReminderRepository } from './reminder/reminder.repository';
import { senseProviders } from './sense/sense-providers';
import { SenseStaffController } from './sense/sense.staff.controller';

registerMessages({ 'zh-CN': zhCN, en });

const stores = [CaseRepository, CaseListQuery, CaseTrail, WorkQuery, PublicationRepository, RatingRepository];

const steps = [
  CaseStep,
  KnownFacts,
  CaseRelations,
  ReturnCaseService,
  AskCitizenService,
  ExtensionRepository,
  ExtendTermService,
  MergedStores,
  MergedCases,
  MergeCaseService,
  SplitCaseService,
  ConfidentialCaseService,
  ChangeKindService,
  NameReadersService,
  StandBackService,
  AssistCaseService,
  Receivers,
  TriageCaseService,
  HandleCaseService,
  SignOffService,
  AnswerCaseService,
  RevealContactService,
];

const citizens = [
  MessageReceivedHandler,
  SecretCodes,
  LookupGuard,
  CaseIntake,
  IntakeRecord,
  SubmitMessageService,
  TrackedSources,
  TrackedMessageService,
  RatingSources,
  RateAnswerService,
  SupplementMessageService,
  WithdrawMessageService,
  ReworkMessageService,
  AttachmentStore,
  MessageReceipts,
  ReceiptSheet,
  WorkChallenges,
  ProofOfWorkGuard,
];

const readers = [
  ReadSheetService,
  PublishedReaderService,
  AnsweredAlikeQuery,
  AnsweredAlikeService,
  MessageFeed,
  CaseReaderService,
  CaseParts,
  UnitNames,
  WorkService,
  CaseDeadlines,
];

/** Public supervision: from a citizen's message to a sealed answer that everybody can read. */
@Module({
  imports: [CalendarModule, TypeOrmModule.forFeature([CaseEntity, DraftEntity, AnswerEntity])],
  // Routes with fixed words come before the ones with a parameter in the same place.
  controllers: [
    SubscriptionPublicController,
    CaseCalendarPublicController,
    MessagePublicController,
    MessageStepsPublicController,
    ReceiptPublicController,
    AnsweredAlikePublicController,
    PublishedPublicController,
    PicturePublicController,
    MessageFeedPublicController,
    FiguresPublicController,
    FiguresStaffController,
    WorkStaffController,
    BoardStaffController,
    CaseStaffController,
    TriageStaffController,
    HandlingStaffController,
    UnitStepsStaffController,
    CentreStepsStaffController,
    DeskStepsStaffController,
    PublicationStaffController,
    AnswerSheetStaffController,
    SenseStaffController,
    InspectionStaffController,
    InspectionJudgementStaffController,
    SampleStaffController,
    BulletinStaffController,
    BulletinStepsStaffController,
    BacklogStaffController,
  ],
  providers: [
    ...stores,
    ...steps,
    ...citizens,
    ...readers,
    ...senseProviders,
    ...followProviders,
    ...figureProviders,
    ...boardProviders,
    ...inspectionProviders,
    ...sampleProviders,
    ...bulletinProviders,
    ...publicationProviders,
    ContactVault,
    AnswerSheet,
    Recipients,
    CaseNotices,
    ReminderRepository,
    ReminderNotices,
    RemindTask,
    DemoSheets,
    DemoWriter,
    DemoInspections,
    DemoSamples,
    DemoBulletins,
    DemoOffices,
    DemoCast,
    DemoCentreServices,
    DemoUnitServices,
    DemoCitizenServices,
    DemoSteps,
    DemoWays,
    { provide: SUPERVISION_HEALTH, useClass: SupervisionHealthReader },
  ],
  exports: [SUPERVISION_HEALTH, RemindTask, DemoWriter, DemoOffices, DemoWays],
})
export class SupervisionModule {}
