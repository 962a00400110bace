import { Global, Module } from '@nestjs/common';
import { registerMessages } from '../messages/catalog';
import { pdfEn } from '../pdf/locales/en';
import { pdfZh } from '../pdf/locales/zh-CN';
import { LetterDrawer } from '../pdf/letter-drawer';
import { CountyAuthority } from './county-authority';
import { sealEn } from './locales/en';
import { sealZh } from './locales/zh-CN';
import { PDF_SIGNERS } from './pdf-signer';
import { SealAccess } from './seal-access';
import { SealConfirmations } from './seal-confirmation';
import { SealConfirmationStaffController } from './seal-confirmation.staff.controller';
import { SealIssueService } from './seal-issue.service';
import { SealPress } from './seal-press';
import { SealRegister } from './seal-register';
import { SealSigners } from './seal-signers';
import { SealLedger, SealService } from './seal.service';
import { SealStaffController } from './seal.staff.controller';
import { SealStore } from './seal.store';
import { VerifyPublicController } from './verify/verify.public.controller';
import { VerifyService } from './verify/verify.service';

registerMessages({ 'zh-CN': pdfZh, en: pdfEn });
registerMessages({ 'zh-CN': sealZh, en: sealEn });

/**
 * Letters, seals and their verification. A licensed provider of seals is added by binding its `PdfSigner`
 * in PDF_SIGNERS here; the county's own authority stays, so that what it signed can still be verified.
 */
@Global()
@Module({
  controllers: [SealStaffController, SealConfirmationStaffController, VerifyPublicController],
  providers: [
    { provide: PDF_SIGNERS, useValue: [] },
    LetterDrawer,
    CountyAuthority,
    SealSigners,
    SealStore,
    SealRegister,
    SealConfirmations,
    SealLedger,
    SealPress,
    SealService,
    SealIssueService,
    SealAccess,
    VerifyService,
  ],
  exports: [
    CountyAuthority,
    LetterDrawer,
    SealService,
    SealIssueService,
    SealConfirmations,
    SealStore,
    SealRegister,
    VerifyService,
  ],
})
export class SealModule {}
