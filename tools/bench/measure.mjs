import { load, median } from './load.mjs';
import { cpuOf, cpuOfDatabase } from './usage.mjs';

/** Answers after which V8 has compiled what is used often. */
const WARM = 3_000;

/**
 * @typedef {import('./scenarios.mjs').Scenario} Scenario
 * @typedef {import('./load.mjs').Target} Target
 * @typedef {import('./load.mjs').Round} Round
 * @typedef {'bare' | 'api' | 'cached' | 'constant'} Way
 *
 * @typedef {object} Figures medians over the rounds
 * @property {number} perSecond
 * @property {number} p95 milliseconds
 * @property {number} serverCpu milliseconds of the server an answer
 * @property {number} databaseCpu milliseconds of PostgreSQL an answer
 * @property {number} ratio answers a second over those of the bare server in the same round
 * @property {number} failed over all rounds
 * @property {string} failedAs what came instead of them: `409 × 12`
 *
 * @typedef {{ scenario: Scenario, figures: Partial<Record<Way, Figures>> }} Measured
 *
 * @typedef {object} Bench
 * @property {{ url: string, pid: number }} api
 * @property {{ url: string, pid: number }} bare
 * @property {import('./client.mjs').Client} client signed in at the API
 * @property {number} postmaster
 * @property {number} rounds
 * @property {number} seconds of a round
 * @property {() => Promise<void>} settle waits until nothing of the last round is still being worked on
 */

/**
 * Measures one scenario: the ways take turns in every round, each time in another order, so that whatever else
 * the machine does meets them alike. What comes before, until the code is compiled, is not counted.
 *
 * @param {Scenario} scenario
 * @param {Bench} bench
 * @returns {Promise<Measured>}
 */
export async function measure(scenario, bench) {
  await bench.client.renew();
  const targets = targetsOf(scenario, bench);
  const ways = /** @type {Way[]} */ (Object.keys(targets));
  /** @type {Record<Way, (Round & { server: number, database: number })[]>} */
  const rounds = { bare: [], api: [], cached: [], constant: [] };
  for (const way of ways) await warmUp(/** @type {Target} */ (targets[way]));
  for (let turn = 0; turn < bench.rounds; turn += 1) {
    const shift = turn % ways.length;
    for (const way of [...ways.slice(shift), ...ways.slice(0, shift)]) {
      const pid = way === 'bare' || way === 'constant' ? bench.bare.pid : bench.api.pid;
      const before = [cpuOf(pid), cpuOfDatabase(bench.postmaster)];
      const round = await load(/** @type {Target} */ (targets[way]), bench.seconds);
      const [server = Number.NaN, database = Number.NaN] = [cpuOf(pid), cpuOfDatabase(bench.postmaster)].map(
        (now, index) => (now - (before[index] ?? 0)) / round.answers,
      );
      rounds[way].push({ ...round, server, database });
      await bench.settle();
    }
  }
  const figures = Object.fromEntries(
    ways.map((way) => [
      way,
      {
        perSecond: median(rounds[way].map((one) => one.perSecond)),
        p95: median(rounds[way].map((one) => one.p95)),
        serverCpu: median(rounds[way].map((one) => one.server)),
        databaseCpu: median(rounds[way].map((one) => one.database)),
        ratio: median(
          rounds[way].map((one, index) => one.perSecond / (rounds.bare[index]?.perSecond ?? Number.NaN)),
        ),
        failed: rounds[way].reduce((sum, one) => sum + one.failed, 0),
        failedAs: namesOf(rounds[way].map((one) => one.failures)),
      },
    ]),
  );
  return { scenario, figures };
}

/** @param {Record<string, number>[]} failures */
function namesOf(failures) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const one of failures)
    for (const [what, count] of Object.entries(one)) counts[what] = (counts[what] ?? 0) + count;
  return Object.entries(counts)
    .map(([what, count]) => `${what} × ${count}`)
    .join(', ');
}

/** @param {Target} target */
async function warmUp(target) {
  let answers = 0;
  for (let second = 0; second < 10 && answers < WARM; second += 1) answers += (await load(target, 1)).answers;
}

/**
 * @param {Scenario} scenario
 * @param {Bench} bench
 * @returns {Partial<Record<Way, Target>>}
 */
function targetsOf({ requests, staff, cached }, { api, bare, client }) {
  const [first] = requests;
  if (!first) throw new Error('A scenario without a request');
  const headers = {
    ...(staff ? client.authorization : {}),
    ...(first.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
  const shared = {
    method: first.method,
    headers,
    ...(first.body === undefined ? {} : { body: first.body }),
  };
  const inTurn = (/** @type {(request: import('./scenarios.mjs').Request) => string} */ pathOf) => {
    let turn = 0;
    return () =>
      pathOf(/** @type {import('./scenarios.mjs').Request} */ (requests[(turn += 1) % requests.length]));
  };
  return {
    bare: {
      ...shared,
      url: bare.url,
      // As long an address as the API's: the sender must not be quicker for one of them.
      next: inTurn(({ name, path }) => `/${name}?${path(uniqueNumber()).length}`),
    },
    api: { ...shared, url: api.url, next: inTurn(({ path }) => path(uniqueNumber())) },
    ...(cached
      ? {
          cached: { ...shared, url: api.url, fixed: requests.map(({ path }) => path(0)), next: () => '' },
          constant: { ...shared, url: bare.url, next: inTurn(({ name }) => `/constant/${name}`) },
        }
      : {}),
  };
}

let counter = 0;

/** Not even a second run within the same process meets an address again. */
function uniqueNumber() {
  return (counter += 1);
}
