import type { DataSourceOptions } from 'typeorm';
import type { AppConfig } from '../config/app-config';
import { useOurTypes } from './pg-types';

/** How every part of the program connects: the API, the migrations and the seed. */
export function dataSourceOptions(
  config: Pick<AppConfig, 'databaseUrl' | 'databasePool'>,
): DataSourceOptions {
  useOurTypes();
  return {
    type: 'postgres',
    url: config.databaseUrl,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    migrationsTableName: 'migration',
    logging: false,
    extra: {
      max: config.databasePool,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      // A statement nobody waits for any more must not hold locks: the longest report takes seconds.
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: 60_000,
      // Compiling a statement took 150 ms where running it took 40: everything here is short.
      options: '-c timezone=Asia/Shanghai -c jit=off',
    },
  };
}
