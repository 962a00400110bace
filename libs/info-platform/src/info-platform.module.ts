import { Module } from '@nestjs/common';
import { registerMessages } from '@yangguang/platform';
import { en } from './locales/en';
import { zhCN } from './locales/zh-CN';
import { ScoreRepository } from './score/score.repository';
import { ScoreService } from './score/score.service';
import { ScoreStaffController } from './score/score.staff.controller';
import { SubmissionNotices } from './submission/submission-notices';
import { SubmissionReaderService } from './submission/submission-reader.service';
import { SubmissionRepository } from './submission/submission.repository';
import { SubmissionStaffController } from './submission/submission.staff.controller';
import { SubmissionStepService } from './submission/submission-step.service';
import { WriteSubmissionService } from './submission/write-submission.service';

registerMessages({ 'zh-CN': zhCN, en });

/** Information platform (政府信息平台): a unit’s report, its uses and what it counts for. */
@Module({
  controllers: [SubmissionStaffController, ScoreStaffController],
  providers: [
    SubmissionRepository,
    SubmissionNotices,
    SubmissionReaderService,
    WriteSubmissionService,
    SubmissionStepService,
    ScoreRepository,
    ScoreService,
  ],
})
export class InfoPlatformModule {}
