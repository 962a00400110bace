import { dataSourceOptions, type AppConfig } from '@yangguang/platform';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index';

/** Any number; all processes that start together must use the same one. */
const LOCK = 20_261_123;

/** Brings the database to this program's schema. Processes that start together take turns. Answers how many steps ran. */
export async function migrateDatabase(
  config: Pick<AppConfig, 'databaseUrl' | 'databasePool'>,
): Promise<number> {
  const source = await new DataSource({ ...dataSourceOptions(config), migrations }).initialize();
  const turn = source.createQueryRunner();
  try {
    await turn.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return (await source.runMigrations({ transaction: 'each' })).length;
  } finally {
    await turn.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await turn.release();
    await source.destroy();
  }
}
