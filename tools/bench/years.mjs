import { onConnection } from '../database/connect.mjs';
import { fillCounty, YEARS_BEFORE } from './fill.mjs';
import { median, quantile } from './load.mjs';

/** With the 20,000 of the last year a hundred thousand. */
const IN_YEARS_BEFORE = 80_000;

/** Each read is asked for so often, one after the other: what one person waits. */
const TIMES = 60;
const WARM = 8;

/** A page is there before anybody notices having waited. */
export const P95_LIMIT = 100;
/** So much dearer may five years be than one; and so many milliseconds are no difference. */
export const COST_LIMIT = 1.5;
export const NO_DIFFERENCE = 3;

/**
 * @typedef {object} Waited milliseconds
 * @property {number} median
 * @property {number} p95
 *
 * @typedef {{ title: string, one: Waited, five: Waited }} YearsFinding
 */

/** @returns {[string, string][]} what people read every day, and its title */
function reads() {
  const month = new Date().toISOString().slice(0, 7);
  const yearAgo = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const [cases, figures, messages] = [
    '/api/v1/staff/cases',
    '/api/v1/staff/supervision/figures',
    '/api/v1/public/messages',
  ];
  const queues = ['triage', 'unit', 'sign-off', 'check', 'extension', 'settlement', 'publication', 'all'];
  return [
    ['my work', '/api/v1/staff/work?'],
    ...queues.map(
      (queue) => /** @type {[string, string]} */ ([`board: ${queue}`, `${cases}?queue=${queue}`]),
    ),
    ['board: overdue', `${cases}?queue=all&due=overdue`],
    ['board: search', `${cases}?queue=all&q=${encodeURIComponent('路灯')}`],
    ['backlog', '/api/v1/staff/supervision/backlog?'],
    ['rows behind the backlog', '/api/v1/staff/supervision/backlog/rows?'],
    ['figures of a month', `${figures}?from=${month}&to=${month}`],
    ['figures of a year', `${figures}?from=${yearAgo}&to=${month}`],
    ['rows behind a figure', `${figures}/rows?from=${yearAgo}&to=${month}&set=late`],
    ['figures for everybody', '/api/v1/public/figures?'],
    ['months for everybody', '/api/v1/public/figures/months?'],
    ['public list', `${messages}?`],
    ['public list of a month', `${messages}?month=${month}`],
    ['public search', `${messages}?q=${encodeURIComponent('路灯')}`],
  ];
}

/**
 * The same reads over one year of messages and over five: who keeps the years pays for the disk, not with waiting.
 *
 * @param {import('./client.mjs').Client} client signed in at the centre
 * @param {string} databaseUrl
 * @returns {Promise<YearsFinding[]>}
 */
export async function compareYears(client, databaseUrl) {
  const one = await waitFor(client);
  await onConnection(databaseUrl, async (query) => {
    await fillCounty(query, IN_YEARS_BEFORE, YEARS_BEFORE);
    await query('VACUUM ANALYZE');
  });
  const five = await waitFor(client);
  return reads().map(([title], index) => ({
    title,
    one: /** @type {Waited} */ (one[index]),
    five: /** @type {Waited} */ (five[index]),
  }));
}

/** @param {import('./client.mjs').Client} client @returns {Promise<Waited[]>} */
async function waitFor(client) {
  /** @type {Waited[]} */
  const waited = [];
  for (const [, path] of reads()) {
    await client.renew();
    /** @type {number[]} */
    const times = [];
    for (let turn = 0; turn < TIMES + WARM; turn += 1) {
      const began = performance.now();
      await client.must(200, 'GET', path.endsWith('?') ? path.slice(0, -1) : path);
      if (turn >= WARM) times.push(performance.now() - began);
    }
    waited.push({ median: median(times), p95: quantile(times, 0.95) });
  }
  return waited;
}

/** Whether five years of messages are read as one is. @param {YearsFinding} finding */
export function isFlat({ one, five }) {
  return five.median <= one.median * COST_LIMIT || five.median - one.median <= NO_DIFFERENCE;
}
