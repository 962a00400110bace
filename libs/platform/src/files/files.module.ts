import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../config/app-config';
import { registerMessages } from '../messages/catalog';
import { FileController } from './file.controller';
import { FileLinks } from './file-links';
import { FileStore } from './file-store';
import { FileTable } from './file-table';
import { fileEn } from './locales/en';
import { fileZh } from './locales/zh-CN';
import { ClamavScanner } from './scan/clamav-scanner';
import { noScanner, VIRUS_SCANNER, type VirusScanner } from './scan/virus-scanner';
import { BLOB_STORAGE, type BlobStorage } from './storage/blob-storage';
import { LocalFolder } from './storage/local-folder';
import { S3Bucket } from './storage/s3-bucket';
import { SweepOrphans } from './sweep-orphans.task';
import { UploadPublicController } from './upload.public.controller';
import { UploadService } from './upload.service';
import { UploadStaffController } from './upload.staff.controller';

registerMessages({ 'zh-CN': fileZh, en: fileEn });

/** Files: taken in, kept, given out again. Global, since every domain has some. */
@Global()
@Module({
  controllers: [UploadPublicController, UploadStaffController, FileController],
  providers: [
    {
      provide: BLOB_STORAGE,
      inject: [AppConfig],
      useFactory: ({ s3, dataDir }: AppConfig): BlobStorage =>
        s3 ? new S3Bucket(s3) : new LocalFolder(join(dataDir, 'files')),
    },
    {
      provide: VIRUS_SCANNER,
      inject: [AppConfig],
      useFactory: ({ clamavHost, clamavPort }: AppConfig): VirusScanner =>
        clamavHost ? new ClamavScanner(clamavHost, clamavPort) : noScanner,
    },
    FileTable,
    FileStore,
    FileLinks,
    UploadService,
    SweepOrphans,
  ],
  exports: [FileStore, FileLinks, UploadService],
})
export class FilesModule {}
