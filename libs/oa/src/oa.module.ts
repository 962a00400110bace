import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '@yangguang/calendar';
import { registerMessages } from '@yangguang/platform';
import { DemoDocuments } from './demo/demo-documents';
import { DemoDesk, DemoPath } from './demo/demo-path';
import { CountersignRepository } from './document/countersign.repository';
import { DispatchDocumentService } from './document/dispatch-document.service';
import { DispatchStaffController } from './document/dispatch.staff.controller';
import { DocumentListQuery } from './document/document-list.query';
import { DocumentNotices } from './document/document-notices';
import { DocumentReaderService } from './document/document-reader.service';
import { DocumentStep } from './document/document-step';
import { DocumentEntity } from './document/document.entity';
import { DocumentRepository } from './document/document.repository';
import { DocumentStaffController } from './document/document.staff.controller';
import { DraftDocumentService } from './document/draft-document.service';
import { IssuerCodes } from './document/issuer-codes';
import { LedgerStaffController } from './document/ledger.staff.controller';
import { NumberLedger } from './document/number-ledger';
import { ReviewDocumentService } from './document/review-document.service';
import { ReviewStaffController } from './document/review.staff.controller';
import { SignDocumentService } from './document/sign-document.service';
import { TrailRepository } from './document/trail.repository';
import { DocumentSheet } from './layout/document-sheet';
import { en } from './locales/en';
import { zhCN } from './locales/zh-CN';
import { DeliverDocument } from './receipt/deliver-document';
import { InboxService } from './receipt/inbox.service';
import { ReceiptRepository } from './receipt/receipt.repository';
import { ReceiptService } from './receipt/receipt.service';
import { ReceiptStaffController } from './receipt/receipt.staff.controller';

registerMessages({ 'zh-CN': zhCN, en });

const stores = [
  DocumentRepository,
  DocumentListQuery,
  CountersignRepository,
  TrailRepository,
  NumberLedger,
  IssuerCodes,
  ReceiptRepository,
];

const steps = [
  DocumentStep,
  DraftDocumentService,
  ReviewDocumentService,
  SignDocumentService,
  DispatchDocumentService,
  DeliverDocument,
  ReceiptService,
];

/** OA (办公自动化): an official document from draft to receipt. */
@Module({
  imports: [CalendarModule, TypeOrmModule.forFeature([DocumentEntity])],
  controllers: [
    LedgerStaffController,
    ReceiptStaffController,
    DocumentStaffController,
    ReviewStaffController,
    DispatchStaffController,
  ],
  providers: [
    ...stores,
    ...steps,
    DocumentReaderService,
    InboxService,
    DocumentSheet,
    DocumentNotices,
    DemoDesk,
    DemoPath,
    DemoDocuments,
  ],
  exports: [DemoDocuments],
})
export class OaModule {}
