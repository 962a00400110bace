import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onConnection } from '../database/connect.mjs';
import { ensureWritable, isOurFolder } from '../database/data-folder.mjs';
import { openDatabase, stopCluster } from '../database/open-database.mjs';
import { ensureBuilt } from '../common/built.mjs';
import { waitUntil } from '../common/processes.mjs';
import { ROOT } from '../common/settings.mjs';
import { claim } from '../start/run-file.mjs';
import { Client } from './client.mjs';
import { fillCounty } from './fill.mjs';
import { CONNECTIONS } from './load.mjs';
import { measure } from './measure.mjs';
import { explainAll } from './plans.mjs';
import { recordAll } from './record.mjs';
import { reportOf } from './report.mjs';
import { requireSameAnswers } from './same-shape.mjs';
import { startApi, startBare } from './servers.mjs';
import { checkFreshness } from './freshness.mjs';
import { compareYears } from './years.mjs';
import { memoryOf, postmasterOf, watchMemory } from './usage.mjs';

const MESSAGES = 20_000;

/** Says that the folder's county has all its messages. */
const FILLED = 'filled';

/** How long a server that nobody asks is left alone before its memory is read, in milliseconds. */
const REST = 10_000;

/**
 * `npm run bench`: what the framework, the checks and the layers cost, against a bare `node:http` + `pg`
 * server that does the same SQL in the same run. docs/benchmark.md says how to read it.
 *
 * `-- --quick` short rounds, `-- --only=list,submit` some scenarios, `-- --keep` on the data of the last run,
 * `-- --profile` a CPU profile of the API beside the data, `-- --built` on what was built before,
 * `-- --prepared` with a bare server that prepares its statements as the API does. Without `--only` and `--keep` one
 * year of messages is held against five at the end.
 *
 * @param {import('../common/shutdown.mjs').Shutdown} shutdown
 */
export async function bench(shutdown) {
  const options = optionsFrom(process.argv.slice(2));
  const { dataDir, keep } = await prepareFolder(options.keep);
  const run = await claim(dataDir, 0);
  shutdown.atEnd(run.release);
  if (!options.built) await ensureBuilt({ started: run.addChild });

  const database = await openDatabase({
    dataDir,
    log: console.log,
    onFailure: shutdown.fail,
    env: withoutUrl(),
  });
  shutdown.atEnd(database.stop);
  const given = { dataDir, databaseUrl: database.url, started: run.addChild };
  const recordDir = join(dataDir, 'recordings');

  console.log('正在准备两万封来信 · Preparing 20,000 messages');
  const recorder = await startApi({ ...given, recordDir });
  shutdown.atEnd(recorder.stop);
  if (!keep) await onConnection(database.url, (query) => fillCounty(query, MESSAGES));
  writeFileSync(join(dataDir, FILLED), '');
  await onConnection(database.url, (query) => query('VACUUM ANALYZE'));
  const client = new Client(recorder.url);
  await client.signIn('centre');
  const { measured, planned } = await recordAll(client, recordDir);
  await recorder.stop();
  const plans = await onConnection(database.url, (query) => explainAll(query, recordDir, planned));

  const api = await startApi({ ...given, ...(options.profile ? { profileDir: dataDir } : {}) });
  shutdown.atEnd(api.stop);
  await pause(REST);
  const rest = memoryOf(api.pid);
  const bare = await startBare({ ...given, recordDir, prepare: options.prepared });
  shutdown.atEnd(bare.stop);

  const reader = new Client(api.url);
  await reader.signIn('centre');
  await requireSameAnswers(measured, reader, bare.url);
  const freshness = await checkFreshness(reader);

  const mostMemory = watchMemory(api.pid);
  const results = [];
  for (const scenario of measured.filter(({ name }) => options.only?.includes(name) ?? true)) {
    console.log(`正在测量 · Measuring: ${scenario.title}`);
    const settle = () => outboxIsEmpty(database.url);
    const setting = { api, bare, client: reader, postmaster: postmasterOf(dataDir), settle };
    results.push(await measure(scenario, { ...setting, rounds: options.rounds, seconds: options.seconds }));
  }
  if (options.years) console.log('正在补到十万封、五年 · Filling up to 100,000 messages over five years');
  const years = options.years ? await compareYears(reader, database.url) : [];
  const found = {
    years,
    measured: results,
    memory: { rest, load: mostMemory() },
    starts: { first: keep ? Number.NaN : recorder.seconds, second: api.seconds, bare: bare.seconds },
    freshness,
    plans,
    conditions: conditionsOf(options),
  };
  writeFileSync(join(dataDir, 'results.json'), JSON.stringify(found, null, 2));
  console.log(reportOf(found));
}

/** @param {string[]} args */
function optionsFrom(args) {
  const quick = args.includes('--quick');
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  return {
    rounds: quick ? 3 : 7,
    seconds: quick ? 1 : 3,
    only: only?.split(','),
    built: args.includes('--built'),
    prepared: args.includes('--prepared'),
    keep: args.includes('--keep'),
    // What fills a county up to five years makes it another than the one that the rounds are told about.
    years: only === undefined && !args.includes('--keep'),
    profile: args.includes('--profile'),
  };
}

/**
 * Every run begins with a new county, so that no run stands on the messages that another one sent.
 *
 * @param {boolean} wishToKeep
 */
async function prepareFolder(wishToKeep) {
  const folder = join(ROOT, '.data-bench');
  const keep = wishToKeep && existsSync(join(folder, FILLED));
  if (!keep && isOurFolder(folder) && (await stopCluster(folder))) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return { dataDir: ensureWritable(folder), keep };
}

/** The operator's own server is nobody's to fill and load. @returns {NodeJS.ProcessEnv} */
function withoutUrl() {
  return { ...process.env, DATABASE_URL: undefined };
}

/** Waits, for a while, until no event of the last round is still to be delivered. @param {string} url */
async function outboxIsEmpty(url) {
  const due = 'SELECT 1 FROM platform.outbox_delivery WHERE done_at IS NULL AND next_at <= now() LIMIT 1';
  await onConnection(url, (query) => waitUntil(async () => (await query(due)).length === 0, 20_000));
}

/** @param {{ rounds: number, seconds: number, prepared: boolean }} options */
function conditionsOf({ rounds, seconds, prepared }) {
  return (
    `${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s, ${MESSAGES} messages; Node ${process.version}, ` +
    `${prepared ? 'bare statements prepared; ' : ''}${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`
  );
}
