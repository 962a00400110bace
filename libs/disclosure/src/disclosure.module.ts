import { Module } from '@nestjs/common';
import { CalendarModule } from '@yangguang/calendar';
import { registerMessages } from '@yangguang/platform';
import { DemoDocumentWriter } from './demo/demo-document-writer';
import { AnswerFindingService } from './document/answer-finding.service';
import { DocumentFiles } from './document/document-files';
import { DocumentListQuery } from './document/document-list.query';
import { DocumentNotices } from './document/document-notices';
import { DocumentParts } from './document/document-parts';
import { DocumentReaderService } from './document/document-reader.service';
import { DocumentReviewStaffController } from './document/document-review.staff.controller';
import { DocumentStep } from './document/document-step';
import { DocumentTrail } from './document/document-trail';
import { DocumentRepository } from './document/document.repository';
import { DocumentStaffController } from './document/document.staff.controller';
import { DraftDocumentService } from './document/draft-document.service';
import { EditionDesk } from './document/edition-desk';
import { EditionRepository } from './document/edition.repository';
import { FindingRepository } from './document/finding.repository';
import { IndexNumbers } from './document/index-numbers';
import { PublicCopies } from './document/public-copies';
import { PublishDocumentService } from './document/publish-document.service';
import { PublishGate } from './document/publish-gate';
import { ReviewDocumentService } from './document/review-document.service';
import { WithdrawDocumentService } from './document/withdraw-document.service';
import { FormFilePublicController } from './form-file/form-file.public.controller';
import { FormFileService } from './form-file/form-file.service';
import { FormFileStaffController } from './form-file/form-file.staff.controller';
import { en } from './locales/en';
import { zhCN } from './locales/zh-CN';
import { FormStaffController } from './document/form.staff.controller';
import { DemoFormWriter } from './demo/demo-form-writer';
import { PublicFormController } from './publication/public-form.controller';
import { FormFeed } from './publication/form-feed';
import { FormFeedController } from './publication/form-feed.controller';
import { PublicFormNewsQuery } from './publication/public-form-news.query';
import { PublicFormQuery } from './publication/public-form.query';
import { PublicFormReaderService } from './publication/public-form-reader.service';
import { PublicFormWriter } from './publication/public-form.writer';
import { formsEn } from './locales/forms.en';
import { formsZhCN } from './locales/forms.zh-CN';
import { DocumentFeed } from './publication/document-feed';
import { FeedController } from './publication/feed.controller';
import { PublicDocumentReaderService } from './publication/public-document-reader.service';
import { PublicDocumentController } from './publication/public-document.controller';
import { PublicDocumentQuery } from './publication/public-document.query';
import { PublicationWriter } from './publication/publication.writer';
import { RelationWriter } from './publication/relation.writer';
import { WatchDocumentsTask } from './reminder/watch-documents.task';
import { WatchRepository } from './reminder/watch.repository';

registerMessages({ 'zh-CN': { ...zhCN, ...formsZhCN }, en: { ...en, ...formsEn } });

const stores = [
  DocumentRepository,
  EditionRepository,
  FindingRepository,
  DocumentTrail,
  DocumentListQuery,
  PublicDocumentQuery,
  PublicationWriter,
  RelationWriter,
  WatchRepository,
  PublicFormQuery,
  PublicFormNewsQuery,
  PublicFormWriter,
];

const services = [
  DocumentStep,
  PublishGate,
  DocumentFiles,
  EditionDesk,
  DraftDocumentService,
  AnswerFindingService,
  ReviewDocumentService,
  IndexNumbers,
  PublicCopies,
  PublishDocumentService,
  WithdrawDocumentService,
  DocumentNotices,
  DocumentParts,
  DocumentReaderService,
  PublicDocumentReaderService,
  DocumentFeed,
  PublicFormReaderService,
  FormFileService,
  FormFeed,
];

/** Disclosure (政务公开): what units must publish, reviewed, published and found. */
@Module({
  imports: [CalendarModule],
  controllers: [
    FeedController,
    FormFeedController,
    PublicFormController,
    FormStaffController,
    FormFileStaffController,
    FormFilePublicController,
    PublicDocumentController,
    DocumentStaffController,
    DocumentReviewStaffController,
  ],
  providers: [...stores, ...services, WatchDocumentsTask, DemoDocumentWriter, DemoFormWriter],
  exports: [DemoDocumentWriter, DemoFormWriter],
})
export class DisclosureModule {}
