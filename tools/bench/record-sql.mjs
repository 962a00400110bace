// Loaded into the server before its own code (`node --import`): writes down the SQL of marked requests.
// A request that carries `x-bench-record: <name>` leaves RECORD_DIR/<name>.json, everything that was asked
// of PostgreSQL on its behalf, in order, with its values.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { writeRecording } from './recording.mjs';

/** @typedef {import('./recording.mjs').Statement} Statement */

const folder = process.env.RECORD_DIR;
if (!folder) throw new Error('RECORD_DIR must be set');

/** @type {AsyncLocalStorage<Statement[]>} */
const recording = new AsyncLocalStorage();

/** Connections by the order in which they were first seen, to tell a transaction's from the pool's. */
const connections = new WeakMap();
let connectionCount = 0;

const ask = pg.Client.prototype.query;
/** @this {object} @param {unknown[]} args */
function askAndRecord(...args) {
  const statements = recording.getStore();
  const [first, second] = args;
  if (statements && (typeof first === 'string' || isQueryConfig(first))) {
    if (!connections.has(this)) connections.set(this, (connectionCount += 1));
    const { text, values } = typeof first === 'string' ? { text: first, values: second } : first;
    statements.push({
      text,
      values: Array.isArray(values) ? [...values] : Array.isArray(second) ? [...second] : [],
      connection: connections.get(this),
    });
  }
  return Reflect.apply(ask, this, args);
}
Reflect.set(pg.Client.prototype, 'query', askAndRecord);

/** @param {unknown} value @returns {value is { text: string, values?: unknown[] }} */
function isQueryConfig(value) {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

const emit = Server.prototype.emit;
/** @this {Server} @param {string} event @param {unknown[]} args */
function emitMarked(event, ...args) {
  const name = event === 'request' ? nameOf(args[0]) : undefined;
  if (name === undefined) return Reflect.apply(emit, this, [event, ...args]);
  const [request, response] =
    /** @type {[import('node:http').IncomingMessage, import('node:http').ServerResponse]} */ (args);
  /** @type {Statement[]} */
  const statements = [];
  const startedAt = Date.now();
  // The stream of a body tells of its end outside the context it was read in.
  const emitBody = request.emit;
  request.emit = (/** @type {unknown[]} */ ...body) =>
    recording.run(statements, () => Reflect.apply(emitBody, request, body));
  response.once('finish', () =>
    writeRecording(join(String(folder), `${name}.json`), {
      startedAt,
      status: response.statusCode,
      statements,
    }),
  );
  return recording.run(statements, () => Reflect.apply(emit, this, [event, ...args]));
}
Reflect.set(Server.prototype, 'emit', emitMarked);

/** @param {unknown} request @returns {string | undefined} */
function nameOf(request) {
  const { headers } = /** @type {import('node:http').IncomingMessage} */ (request);
  const name = headers['x-bench-record'];
  return typeof name === 'string' && /^[\w.-]+$/.test(name) ? name : undefined;
}
