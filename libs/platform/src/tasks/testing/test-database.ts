import { cloneDatabase } from '@yangguang/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../persistence/data-source-options';
import { Database } from '../../persistence/database';

export interface TestDatabase {
  readonly url: string;
  /** A door of its own, as another process on the same database would have. */
  connect(): Promise<Database>;
  close(): Promise<void>;
}

/** A migrated database for one spec file. Close it in `afterAll`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const clone = await cloneDatabase();
  const sources: DataSource[] = [];
  return {
    url: clone.url,
    async connect() {
      const source = await new DataSource(
        dataSourceOptions({ databaseUrl: clone.url, databasePool: 5 }),
      ).initialize();
      sources.push(source);
      return new Database(source);
    },
    async close() {
      await Promise.all(sources.map((source) => source.destroy()));
      await clone.drop();
    },
  };
}
