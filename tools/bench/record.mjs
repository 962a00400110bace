import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../common/processes.mjs';
import { DEEP, plannedReads, scenarios } from './scenarios.mjs';

/**
 * @typedef {import('./scenarios.mjs').Request} Request
 * @typedef {import('./scenarios.mjs').Scenario} Scenario
 * @typedef {import('./client.mjs').Client} Client
 */

const LIST = '/api/v1/public/messages';
const PAGE = 100;
const DEEP_PAGES = 8;

/**
 * Makes every request of the benchmark once, marked, so that its SQL and its answer are on file.
 *
 * @param {Client} client of an API that records, signed in for the staff's lists
 * @param {string} folder
 * @returns {Promise<{ measured: Scenario[], planned: string[] }>} what is measured; names of recordings whose
 *   plans are looked at
 */
export async function recordAll(client, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const known = await explore(client);
  const measured = scenarios(known);
  const caseId = await newCase(client, known.unitId);
  // Writes first: the answers to reads must still hold when both servers are asked.
  for (const scenario of [...measured].sort((a, b) => b.status - a.status)) {
    for (const request of scenario.requests) {
      const answer = await record(client, folder, request, scenario.status);
      writeFileSync(join(folder, `${request.name}.answer.json`), JSON.stringify(answer));
    }
  }
  const routes = measured.flatMap(({ shape, status, requests }) =>
    requests.map(({ name }) => ({ name, shape, status })),
  );
  writeFileSync(join(folder, 'routes.json'), JSON.stringify(routes));
  const reads = plannedReads({ unitId: known.unitId, caseId });
  for (const request of reads) await record(client, folder, request, 200);
  return { measured, planned: [...routes, ...reads].map(({ name }) => name) };
}

/** Walks the public list to pages deep in it. @param {Client} client */
async function explore(client) {
  /** @type {string[]} */
  const numbers = [];
  /** @type {string[]} */
  const cursors = [];
  let cursor = '';
  for (let seen = 0; cursors.length < DEEP_PAGES; seen += PAGE) {
    const page = await client.must(200, 'GET', `${LIST}?limit=${PAGE}${cursor && `&cursor=${cursor}`}`);
    if (seen % 500 === 0) numbers.push(...page.items.slice(0, 4).map(numberOf));
    cursor = page.nextCursor;
    if (cursor === null) throw new Error(`The public list ends after ${seen + PAGE} rows`);
    if (seen + PAGE >= DEEP) cursors.push(cursor);
  }
  const { items } = await client.must(200, 'GET', '/api/v1/public/units');
  return { numbers, cursors, unitId: String(items[0].id) };
}

/** @param {{ number: string }} row */
function numberOf({ number }) {
  return number;
}

/**
 * A message whose contact opens, unlike those of the filling.
 *
 * @param {Client} client
 * @param {string} unitId
 * @returns {Promise<string>} its id
 */
async function newCase(client, unitId) {
  const submit = scenarios({ numbers: [], cursors: [], unitId }).at(-1)?.requests[0];
  const { number } = await client.must(201, 'POST', LIST, { body: submit?.body });
  const { items } = await client.must(200, 'GET', `/api/v1/staff/cases?q=${number}`);
  return String(items[0].id);
}

let unique = 0;

/**
 * @param {Client} client
 * @param {string} folder
 * @param {Request} request
 * @param {number} status
 */
async function record(client, folder, { name, method, path, body }, status) {
  // Once before, so that what a process keeps for good (calendar, unit names) is no part of the recording.
  await client.must(status, method, path((unique += 1)), { body });
  const answer = await client.must(status, method, path((unique += 1)), {
    body,
    headers: { 'x-bench-record': name },
  });
  const file = join(folder, `${name}.json`);
  if (!(await waitUntil(() => existsSync(file), 5_000))) throw new Error(`${name} left no recording`);
  return answer;
}
