import { BulletinFilesService } from './bulletin-files.service';
import { BulletinReaderService } from './bulletin-reader.service';
import { BulletinStep } from './bulletin-step';
import { BulletinRepository } from './bulletin.repository';
import { CorrectBulletinService } from './correct-bulletin.service';
import { FreezeFiguresService } from './freeze-figures.service';
import { IssueBulletinService } from './issue-bulletin.service';
import { WriteBulletinService } from './write-bulletin.service';

/** What the monthly bulletin (月度通报) is written and issued with. */
export const bulletinProviders = [
  BulletinRepository,
  BulletinStep,
  FreezeFiguresService,
  WriteBulletinService,
  IssueBulletinService,
  CorrectBulletinService,
  BulletinReaderService,
  BulletinFilesService,
];
