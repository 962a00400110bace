import { join } from 'node:path';
import { readRecording } from './recording.mjs';

/** A table with fewer rows is read whole sooner than by an index. */
const SMALL = 1_000;

const READS = /^\s*(SELECT|WITH)\b/i;
const WRITES = /\b(INSERT INTO|UPDATE \w+\.\w+|DELETE FROM|pg_notify)\b/i;

/**
 * @typedef {import('./fill.mjs').Query} Query
 *
 * @typedef {object} PlanFinding how PostgreSQL answers one statement
 * @property {string} name of the request
 * @property {string} statement its beginning
 * @property {number} milliseconds
 * @property {number} buffers pages of 8 KiB that were looked at
 * @property {string[]} scans big tables that are read whole
 * @property {string[]} sorts what is sorted: rows read, where more than a page
 *
 * @typedef {{ 'Node Type': string, 'Schema'?: string, 'Relation Name'?: string, 'Actual Rows': number,
 *   'Actual Loops': number, Plans?: PlanNode[] } & Record<string, unknown>} PlanNode
 */

/**
 * Explains every statement that the recorded reads did, with the values they had.
 *
 * @param {Query} query
 * @param {string} folder of recordings
 * @param {string[]} names
 * @returns {Promise<PlanFinding[]>}
 */
export async function explainAll(query, folder, names) {
  const big = await bigTables(query);
  /** @type {PlanFinding[]} */
  const findings = [];
  const seen = new Set();
  for (const name of names) {
    for (const { text, values } of readRecording(join(folder, `${name}.json`)).statements) {
      if (!READS.test(text) || WRITES.test(text)) continue;
      // The same statement stands in every request of one kind (who is asking): once is enough.
      const key = `${text}\n${name.replace(/\.\d+$/, '')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      findings.push({ name, ...(await explain(query, text, values, big)) });
    }
  }
  return findings;
}

/** @param {Query} query @returns {Promise<Set<string>>} */
async function bigTables(query) {
  const rows = await query(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.reltuples >= $1 AND n.nspname NOT LIKE 'pg\\_%'`,
    [SMALL],
  );
  return new Set(rows.map(({ name }) => String(name)));
}

/**
 * @param {Query} query
 * @param {string} text
 * @param {unknown[]} values
 * @param {Set<string>} big
 */
async function explain(query, text, values, big) {
  await query('BEGIN');
  const rows = await query(`EXPLAIN (ANALYZE, BUFFERS, VERBOSE, FORMAT JSON) ${text}`, values);
  await query('ROLLBACK');
  const [{ Plan: plan, 'Execution Time': time }] = /** @type {any} */ (rows[0]?.['QUERY PLAN']);
  const nodes = nodesOf(plan);
  return {
    statement: text.replace(/\s+/g, ' ').trim().slice(0, 80),
    milliseconds: Number(time),
    buffers: Number(plan['Shared Hit Blocks'] ?? 0) + Number(plan['Shared Read Blocks'] ?? 0),
    scans: nodes
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => `${node.Schema}.${node['Relation Name']}`)
      .filter((table) => big.has(table)),
    sorts: nodes
      .filter((node) => /Sort/.test(node['Node Type']))
      .map((node) => (node.Plans?.[0]?.['Actual Rows'] ?? 0) * (node.Plans?.[0]?.['Actual Loops'] ?? 1))
      .filter((count) => count > SMALL)
      .map((count) => `${count} rows`),
  };
}

/** @param {PlanNode} plan @returns {PlanNode[]} */
function nodesOf(plan) {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
