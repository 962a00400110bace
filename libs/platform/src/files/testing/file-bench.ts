import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { FixedClock } from '@yangguang/kernel';
import { AppConfig } from '../../config/app-config';
import { dataSourceOptions } from '../../persistence/data-source-options';
import { Database } from '../../persistence/database';
import { FileLinks } from '../file-links';
import { FileStore } from '../file-store';
import { FileTable } from '../file-table';
import { noScanner, type VirusScanner } from '../scan/virus-scanner';
import { LocalFolder } from '../storage/local-folder';
import { SweepOrphans } from '../sweep-orphans.task';
import { UploadService } from '../upload.service';

/** Everything about files over a real database and a folder of its own; its clock stands at 2026-11-23 10:00. */
export async function fileBench(databaseUrl: string, scanner: VirusScanner = noScanner) {
  const dataDir = mkdtempSync(join(tmpdir(), 'files-'));
  const config = new AppConfig({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  const source = await new DataSource(dataSourceOptions(config)).initialize();
  const database = new Database(source);
  const clock = new FixedClock(new Date('2026-11-23T10:00:00+08:00'));
  const table = new FileTable(database);
  const storage = new LocalFolder(join(dataDir, 'files'));
  const files = new FileStore(database, table, storage, clock);
  return {
    clock,
    database,
    storage,
    files,
    links: new FileLinks(config, clock),
    uploads: new UploadService(files, scanner),
    sweep: new SweepOrphans(database, table, storage, clock),
    async close(): Promise<void> {
      await source.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type FileBench = Awaited<ReturnType<typeof fileBench>>;
