import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCommand } from '../common/command.mjs';
import { waitUntil } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';
import { ask } from '../testing/database-bench.mjs';
import { CountyUnderFire } from './county-under-fire.mjs';
import { messageOf, sendAll, sendUntilAcknowledged } from './writers.mjs';

const WRITES = Number(process.env.CHAOS_WRITES ?? 1_000);

/** @type {import('./county-under-fire.mjs').Target[]} each once, in a random order */
const KILLS = [
  'server',
  'database',
  'both',
  'everything',
  'server',
  'database',
  'everything',
  'database',
  'server',
];

describe(`${WRITES} messages while server and database are killed at random`, () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yangguang-chaos-'));
  const county = new CountyUnderFire(dataDir);
  /** @type {Map<number, import('./writers.mjs').Receipt>} */
  let receipts = new Map();
  /** @type {string[]} */
  const killed = [];

  before(async () => {
    await county.start();
    const begun = Date.now();
    const shuffled = KILLS.map((target) => ({ target, order: Math.random() })).sort(
      (a, b) => a.order - b.order,
    );
    // Spread over the writes, each at a random moment of its stretch.
    const stretch = WRITES / KILLS.length;
    const moments = shuffled.map(({ target }, index) => ({
      target,
      at: Math.ceil(stretch * (index + Math.random())),
    }));
    let firing = Promise.resolve();
    receipts = await sendAll({
      base: county.base,
      count: WRITES,
      atOnce: 8,
      progress(done) {
        while (moments[0] && moments[0].at <= done) {
          const { target } = /** @type {typeof moments[number]} */ (moments.shift());
          firing = firing.then(() => county.kill(target)).then(() => void killed.push(target));
        }
      },
    });
    await firing;
    console.log(
      `${WRITES} acknowledged through ${killed.join(', ')}: ${((Date.now() - begun) / 1000).toFixed(0)} s`,
    );
  });
  after(async () => {
    assert.equal(await county.end(), 0);
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  /** @param {string} sql @returns {Promise<Record<string, unknown>[]>} */
  const query = (sql) => ask(county.databaseUrl, sql);

  it('really killed them, every time', () => assert.equal(killed.length, KILLS.length));

  it('loses no acknowledged message, and stores none twice', async () => {
    assert.equal(receipts.size, WRITES);
    const rows = await query('SELECT number, title FROM supervision.case');
    const stored = new Map(rows.map(({ number, title }) => [number, title]));
    for (const [index, { number }] of receipts) assert.equal(stored.get(number), messageOf(index).title);
    assert.equal(rows.length, WRITES);
    assert.equal(new Set(rows.map(({ title }) => title)).size, WRITES);
  });

  it('leaves no gap in the numbers', async () => {
    const days = await query(
      `SELECT split_part(number, '-', 1) AS day, count(*)::int AS messages, max(split_part(number, '-', 2)::int) AS last
       FROM supervision.case GROUP BY 1`,
    );
    for (const { messages, last } of days) assert.equal(last, messages);
  });

  it('leaves no half of a message: trail, event and key came with it or not at all, its mail follows the event', async () => {
    // Deliveries that were cut short are tried again after a pause that grows with each attempt.
    const late = 'SELECT 1 FROM platform.outbox_delivery WHERE done_at IS NULL LIMIT 1';
    assert.ok(await waitUntil(async () => (await query(late)).length === 0, 180_000), 'events stay behind');
    const [whole] = await query(
      `SELECT
         (SELECT count(*)::int FROM supervision.case c
          WHERE (SELECT count(*) FROM supervision.case_event e WHERE e.case_id = c.id) <> 1) AS without_trail,
         (SELECT count(*)::int FROM supervision.case c
          WHERE (SELECT count(*) FROM platform.outbox_event o WHERE o.payload->'data'->>'caseId' = c.id::text) <> 1) AS without_event,
         (SELECT count(*)::int FROM platform.outbox_event WHERE type = 'supervision.case-submitted') AS events,
         (SELECT count(*)::int FROM platform.outgoing_message WHERE template = 'supervision.mail.receipt') AS mails,
         (SELECT count(*)::int FROM supervision.case WHERE contact_email IS NOT NULL) AS wanted_mails,
         (SELECT count(*)::int FROM platform.idempotency WHERE answer IS NULL) AS keys_without_answer,
         (SELECT count(*)::int FROM platform.idempotency) AS keys`,
    );
    const mails = Math.floor(WRITES / 2);
    assert.deepEqual(
      { ...whole },
      {
        without_trail: 0,
        without_event: 0,
        events: WRITES,
        mails,
        wanted_mails: mails,
        keys_without_answer: 0,
        keys: WRITES,
      },
    );
  });

  it('keeps the chain of the audit trail whole', async () => {
    const program = join(ROOT, 'dist/apps/api/audit-verify.js');
    const env = { ...county.env, DATABASE_URL: county.databaseUrl };
    const { code, output } = await runCommand(process.execPath, [program], { cwd: ROOT, env });
    assert.equal(code, 0, output);
  });

  it('answers a repeated key with the first receipt, and every citizen with their message', async () => {
    for (let index = 1; index <= WRITES; index += Math.ceil(WRITES / 25)) {
      const receipt = receipts.get(index);
      const again = await sendUntilAcknowledged(county.base, index);
      assert.deepEqual(again, receipt);
      const response = await fetch(`${county.base}/api/v1/public/messages/lookup`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ number: receipt?.number, code: receipt?.secretCode }),
      });
      assert.equal((await response.json()).title, messageOf(index).title);
    }
  });
});
