import { COST_LIMIT, isFlat, P95_LIMIT } from './years.mjs';

/**
 * @typedef {import('./measure.mjs').Measured} Measured
 * @typedef {import('./measure.mjs').Figures} Figures
 * @typedef {import('./plans.mjs').PlanFinding} PlanFinding
 *
 * @typedef {object} Results
 * @property {Measured[]} measured
 * @property {{ rest: number, load: number }} memory MiB of the API process
 * @property {{ first: number, second: number, bare: number }} starts seconds
 * @property {{ seen: boolean, detail: string }} freshness
 * @property {PlanFinding[]} plans
 * @property {import('./years.mjs').YearsFinding[]} years
 * @property {string} conditions
 *
 * @typedef {{ what: string, aim: string, reached: string, met: boolean }} Aim
 */

const READ_AIM = 0.7;
const CACHED_AIM = 10;
const SUBMIT_AIM = 0.5;
const MEMORY_AIM = 200;

/** @param {Results} results @returns {string} everything that the run found, to be printed */
export function reportOf(results) {
  const aims = aimsOf(results);
  return [
    '',
    `Benchmark   ${results.conditions}`,
    '',
    table(
      ['', 'API/s', 'bare/s', 'ratio', 'p95 API', 'p95 bare', 'CPU API', 'CPU bare', 'CPU ratio'],
      results.measured.flatMap(rowsOf),
    ),
    '',
    '  ratio: answers a second, API over bare, median of the rounds. p95 in ms. CPU: ms an answer, server +',
    '  database. "cached": the same addresses again and again, against the bare server that asks the database.',
    '  "constant": a bare server that answers bytes made in advance, as many as that answer has: no server can be',
    '  quicker, so its ratio is the most that "cached" could reach on this machine in this run.',
    '',
    `Memory      ${results.memory.rest.toFixed(0)} MiB at rest, ${results.memory.load.toFixed(0)} MiB under load (API process)`,
    `Start       ${results.starts.first.toFixed(1)} s the first time (schema and demonstration county), ` +
      `${results.starts.second.toFixed(1)} s after that; bare ${results.starts.bare.toFixed(1)} s`,
    `Freshness   ${results.freshness.seen ? 'what is published or taken back is so for the very next read' : `FAILED: ${results.freshness.detail}`}`,
    '',
    ...planLines(results.plans),
    '',
    ...yearLines(results.years),
    'Aims',
    table(
      ['', 'aim', 'reached', ''],
      aims.map(({ what, aim, reached, met }) => [what, aim, reached, met ? 'met' : 'MISSED']),
    ),
    '',
    `${aims.filter(({ met }) => met).length} of ${aims.length} aims met`,
  ].join('\n');
}

/** @param {Results} results @returns {Aim[]} */
export function aimsOf({ measured, memory, freshness, plans, years }) {
  const ratios = measured.flatMap(({ scenario: { title, status }, figures }) => {
    const aim = status === 201 ? SUBMIT_AIM : READ_AIM;
    return [
      ...(figures.api ? [atLeast(title, aim, figures.api)] : []),
      ...(figures.cached ? [atLeast(`${title}, cached`, CACHED_AIM, figures.cached, figures.constant)] : []),
    ];
  });
  const scans = plans.filter((plan) => plan.scans.length > 0);
  return [
    ...ratios,
    {
      what: 'memory at rest',
      aim: `< ${MEMORY_AIM} MiB`,
      reached: `${memory.rest.toFixed(0)} MiB`,
      met: memory.rest < MEMORY_AIM,
    },
    {
      what: 'a change is seen by the next read',
      aim: 'always',
      reached: freshness.seen ? 'always' : 'not shown',
      met: freshness.seen,
    },
    {
      what: 'no big table is read whole',
      aim: '0 statements',
      reached: `${scans.length} of ${plans.length}`,
      met: scans.length === 0,
    },
    ...(years.length > 0 ? yearAims(years) : []),
  ];
}

/** @param {import('./years.mjs').YearsFinding[]} years @returns {Aim[]} */
function yearAims(years) {
  const slowest = Math.max(...years.map(({ five }) => five.p95));
  const dearer = years.filter((one) => !isFlat(one)).map(({ title }) => title);
  return [
    {
      what: '100,000 messages of five years: p95',
      aim: `< ${P95_LIMIT} ms`,
      reached: `${slowest.toFixed(0)} ms`,
      met: slowest < P95_LIMIT,
    },
    {
      what: 'five years cost what one does',
      aim: `at most ${COST_LIMIT} times`,
      reached: dearer.length === 0 ? 'all' : `not: ${dearer.join(', ')}`,
      met: dearer.length === 0,
    },
  ];
}

/** @param {import('./years.mjs').YearsFinding[]} years @returns {string[]} */
function yearLines(years) {
  if (years.length === 0) return [];
  return [
    'Years       one person asking, ms',
    table(
      ['', 'one year', 'p95', 'five years', 'p95'],
      years.map(({ title, one, five }) => [
        title,
        ...[one.median, one.p95, five.median, five.p95].map((time) => time.toFixed(1)),
      ]),
    ),
    '',
  ];
}

/**
 * @param {string} what
 * @param {number} aim
 * @param {Figures} figures
 * @param {Figures} [most] of the quickest answer that there can be
 * @returns {Aim}
 */
function atLeast(what, aim, { ratio, failed, failedAs }, most) {
  const ceiling = most ? ` of at most ${most.ratio.toFixed(2)}` : '';
  return {
    what,
    aim: `>= ${aim}`,
    reached:
      failed > 0
        ? `${ratio.toFixed(2)}, ${failed} answers failed: ${failedAs}`
        : `${ratio.toFixed(2)}${ceiling}`,
    met: ratio >= aim && failed === 0,
  };
}

/** @param {Measured} measured @returns {string[][]} */
function rowsOf({ scenario, figures: { bare, api, cached, constant } }) {
  const row = (/** @type {string} */ title, /** @type {Figures | undefined} */ own) =>
    own && bare
      ? [
          [
            title,
            own.perSecond.toFixed(0),
            bare.perSecond.toFixed(0),
            own.ratio.toFixed(2),
            own.p95.toFixed(1),
            bare.p95.toFixed(1),
            cpu(own),
            cpu(bare),
            ((bare.serverCpu + bare.databaseCpu) / (own.serverCpu + own.databaseCpu)).toFixed(2),
          ],
        ]
      : [];
  return [
    ...row(scenario.title, api),
    ...row(`${scenario.title}, cached`, cached),
    ...row(`${scenario.title}, constant`, constant),
  ];
}

/** @param {Figures} figures */
function cpu({ serverCpu, databaseCpu }) {
  return `${serverCpu.toFixed(2)} + ${databaseCpu.toFixed(2)}`;
}

/** @param {PlanFinding[]} plans @returns {string[]} */
function planLines(plans) {
  const scans = plans.filter((plan) => plan.scans.length > 0);
  const slowest = [...plans].sort((a, b) => b.buffers - a.buffers).slice(0, 5);
  const line = (/** @type {PlanFinding} */ { name, buffers, milliseconds, sorts }) =>
    `  ${name.padEnd(26)} ${String(buffers).padStart(6)} pages  ${milliseconds.toFixed(2).padStart(8)} ms${sorts.map((sort) => `  sorts ${sort}`).join('')}`;
  return [
    `Plans       ${plans.length} statements explained`,
    ...scans.map(
      ({ name, scans: tables, statement }) =>
        `  SEQUENTIAL SCAN over ${tables.join(', ')} in ${name}: ${statement}`,
    ),
    '  those that look at most pages:',
    ...slowest.map(line),
  ];
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (/** @type {string[]} */ row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`;
  return [head, ...rows].map(line).join('\n');
}
