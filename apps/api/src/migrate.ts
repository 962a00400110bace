/** Program: brings the database named by DATABASE_URL to the newest schema and ends. */
import { migrateDatabase } from './commands/migrate-database';

const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL must be set.');
const steps = await migrateDatabase({ databaseUrl, databasePool: 2 });
process.stdout.write(`${steps} migrations applied\n`);
