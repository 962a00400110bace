// Opens the database of DATA_DIR, says its address and keeps it open until asked to end.
import { openDatabase } from '../../database/open-database.mjs';
import { runMain } from '../../common/refusal.mjs';
import { untilAsked } from '../../common/shutdown.mjs';

runMain(() =>
  untilAsked(async ({ atEnd, fail }) => {
    const dataDir = process.env.DATA_DIR ?? '';
    const database = openDatabase({ dataDir, log: console.log, onFailure: fail });
    atEnd(async () => (await database.catch(() => undefined))?.stop());
    console.log(`open ${(await database).url}`);
    await new Promise((_, refuse) => setTimeout(refuse, 600_000));
  }),
);
