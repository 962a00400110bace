import { join } from 'node:path';
import { liveLeases } from '../database/leases.mjs';
import { openDatabase } from '../database/open-database.mjs';
import { withLock } from '../common/lock.mjs';
import { ROOT } from '../common/settings.mjs';
import { ensureTemplate, removeLeftovers, urlWithDatabase } from './template.mjs';

/**
 * Jest's global setup of the projects `db` and `api`: a PostgreSQL server (a private one under .data-test,
 * or the one DATABASE_URL names) with a migrated template database. Test files learn of both through
 * TEST_DATABASE_ADMIN_URL and TEST_TEMPLATE, and copy the template with `cloneDatabase`.
 */
export default async function setUp() {
  const dataDir = join(ROOT, process.env.TEST_DATA_DIR || '.data-test');
  const database = await openDatabase({ dataDir, log: (sentence) => console.error(sentence) });
  // The global teardown runs in this same process and finds it here.
  Reflect.set(globalThis, 'yangguangTestDatabase', database);
  try {
    const adminUrl = database.given ? database.url : urlWithDatabase(database.url, 'postgres');
    const template = await withLock(join(dataDir, 'template.lock'), async () => {
      const name = await ensureTemplate(adminUrl);
      if (!database.given) await removeLeftovers(adminUrl, name, liveLeases(dataDir) === 1);
      return name;
    });
    process.env.TEST_DATABASE_ADMIN_URL = adminUrl;
    process.env.TEST_TEMPLATE = template;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
