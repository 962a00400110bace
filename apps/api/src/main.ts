/** Program: the server. Migrates, seeds the demonstration county where asked, then serves until it is told to stop. */
import 'reflect-metadata';
import { AppConfig } from '@yangguang/platform';
import { DemoCounty } from './demo/demo-county';
import { migrateDatabase } from './commands/migrate-database';
import { createServer } from './server';

try {
  const config = new AppConfig();
  await migrateDatabase(config);
  const app = await createServer({ config });
  if (config.demo) await app.get(DemoCounty).found();
  await app.listen(config.port, config.host);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
