import { randomBytes } from 'node:crypto';

/**
 * @typedef {import('./recording.mjs').Recording} Recording
 * @typedef {(fresh: Fresh) => unknown} Value makes a parameter of one repetition
 * @typedef {{ text: string, values: Value[], name?: string, inTransaction: boolean, drawsNumber: boolean }} Step
 *
 * @typedef {object} Fresh what a repetition of a write must not share with the recorded one
 * @property {string[]} ids
 * @property {string} number
 *
 * @typedef {object} Replay
 * @property {Step[]} steps
 * @property {number} idCount how many new ids a repetition needs
 * @property {string} number the number that the recorded request was given, '' when none
 */

const UUID7 = /[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/g;
const BEGIN = /^\s*(BEGIN|START TRANSACTION)\b/i;
const END = /^\s*COMMIT\b/i;
const NUMBER_SERIES = /platform\.number_series/;
const OUTBOX = /platform\.outbox_delivery/;

/** When what a replay leaves in the outbox is due: the API must not act on contacts that were sealed for another row. */
const NEVER = new Date('2999-12-31');

/**
 * Prepares recorded statements for repetition. Ids made during the recorded request and the number it was
 * given are replaced by new ones each time, wherever they stand; every other value stays.
 *
 * @param {Recording} recording
 * @param {string} [number] the number that the recorded request was given
 * @returns {Replay}
 */
export function prepareReplay({ statements, startedAt }, number = '') {
  /** @type {Map<string, number>} */
  const ids = new Map();
  let held = 0;
  const steps = statements.map(({ text, values, connection }) => {
    if (BEGIN.test(text)) held = connection;
    const step = {
      text,
      inTransaction: held === connection,
      drawsNumber: number !== '' && NUMBER_SERIES.test(text),
      values: values.map((value) =>
        value instanceof Date && OUTBOX.test(text)
          ? () => NEVER
          : prepareValue(value, { ids, startedAt, number }),
      ),
    };
    if (END.test(text)) held = 0;
    return step;
  });
  return { steps, idCount: ids.size, number };
}

/**
 * @param {unknown} value
 * @param {{ ids: Map<string, number>, startedAt: number, number: string }} known
 * @returns {Value}
 */
function prepareValue(value, known) {
  if (Array.isArray(value)) {
    const parts = value.map((one) => prepareValue(one, known));
    return parts.some((part) => part.length > 0) ? (fresh) => parts.map((part) => part(fresh)) : () => value;
  }
  if (typeof value !== 'string') return () => value;
  const parts = pieces(value, known);
  if (parts.length === 1 && typeof parts[0] === 'string') return () => value;
  return (fresh) => parts.map((part) => (typeof part === 'string' ? part : part(fresh))).join('');
}

/**
 * @param {string} text
 * @param {{ ids: Map<string, number>, startedAt: number, number: string }} known
 * @returns {(string | ((fresh: Fresh) => string))[]}
 */
function pieces(text, { ids, startedAt, number }) {
  const own = [...text.matchAll(UUID7)].map(([id]) => id).filter((id) => madeAt(id) >= startedAt);
  const tokens = [...new Set(number && text.includes(number) ? [...own, number] : own)];
  if (tokens.length === 0) return [text];
  for (const id of own) if (!ids.has(id)) ids.set(id, ids.size);
  return text
    .split(new RegExp(`(${tokens.join('|')})`))
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === number) return (fresh) => fresh.number;
      const index = tokens.includes(piece) ? ids.get(piece) : undefined;
      return index === undefined ? piece : (fresh) => String(fresh.ids[index]);
    });
}

/** @param {string} id UUIDv7 @returns {number} milliseconds since 1970 */
function madeAt(id) {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** @param {number} [at] milliseconds since 1970 @returns {string} UUIDv7 (RFC 9562) */
export function newId(at = Date.now()) {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Does what the recorded request did: the same statements in the same order, those of its transaction on
 * one connection.
 *
 * @param {import('pg').Pool} pool
 * @param {Replay} replay
 * @returns {Promise<{ results: Record<string, unknown>[][], number: string }>} the rows of each statement
 */
export async function play(pool, { steps, idCount, number }) {
  const fresh = { ids: Array.from({ length: idCount }, () => newId()), number };
  /** @type {Record<string, unknown>[][]} */
  const results = [];
  /** @type {import('pg').PoolClient | undefined} */
  let client;
  try {
    for (const step of steps) {
      if (step.inTransaction) client ??= await pool.connect();
      const runner = step.inTransaction && client ? client : pool;
      const values = step.values.map((value) => value(fresh));
      const { name, text } = step;
      const { rows } = await (name === undefined
        ? runner.query(text, values.length > 0 ? values : undefined)
        : runner.query({ name, text, values }));
      if (step.drawsNumber) fresh.number = renumber(number, Number(rows[0]?.last));
      results.push(rows);
    }
    return { results, number: fresh.number };
  } catch (error) {
    await client?.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client?.release();
  }
}

/** @param {string} number @param {number} running */
function renumber(number, running) {
  return `${number.slice(0, number.lastIndexOf('-') + 1)}${String(running).padStart(4, '0')}`;
}
