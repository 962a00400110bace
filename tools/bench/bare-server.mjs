// Program: what the same answers cost at least. `node:http` and a `pg` pool of the API's size, the SQL that
// the API was recorded doing, the same shape as JSON; no routing, no validation, no access check, no log.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { readRecording } from './recording.mjs';
import { play, prepareReplay } from './replay.mjs';
import { SHAPES } from './shapes.mjs';

/** @typedef {{ name: string, shape: string, status: number }} Route */

const { PORT, DATABASE_URL, RECORD_DIR = '', POOL, PREPARE } = process.env;

// The same types as in the API: a day stays a text, a counter becomes a number.
pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(20, Number);

const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: Number(POOL),
  options: '-c timezone=Asia/Shanghai',
});
pool.on('error', () => undefined);

const routes = new Map(readRoutes().map((route) => [`/${route.name}`, handlerOf(route)]));

/** The bytes of each answer, made in advance: what no server can be quicker than. */
const constants = new Map(
  readRoutes().map(({ name, status }) => [`/constant/${name}`, { status, bytes: constantOf(name) }]),
);

const server = createServer((request, response) => {
  const constant = constants.get(request.url ?? '');
  if (constant) return send(response, constant.status, constant.bytes);
  const handler = routes.get(request.url?.split('?')[0] ?? '');
  if (!handler) return void response.writeHead(404).end();
  const chunks = /** @type {Buffer[]} */ ([]);
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    handler(Buffer.concat(chunks)).then(
      ({ status, body }) => {
        send(response, status, Buffer.from(JSON.stringify(body)));
      },
      (error) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
});
server.keepAliveTimeout = 65_000;
server.listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));

process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());

/** @param {import('node:http').ServerResponse} response @param {number} status @param {Buffer} bytes */
function send(response, status, bytes) {
  response
    .writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': bytes.length,
    })
    .end(bytes);
}

/** @param {string} name */
function constantOf(name) {
  return readFileSync(join(RECORD_DIR, `${name}.answer.json`));
}

/** @returns {Route[]} */
function readRoutes() {
  return JSON.parse(readFileSync(join(RECORD_DIR, 'routes.json'), 'utf8'));
}

/** @param {Route} route */
function handlerOf({ name, shape, status }) {
  const template = JSON.parse(readFileSync(join(RECORD_DIR, `${name}.answer.json`), 'utf8'));
  const toAnswer = SHAPES[shape];
  if (!toAnswer) throw new Error(`No shape ${shape}`);
  const isWrite = status === 201;
  const replay = prepareReplay(
    readRecording(join(RECORD_DIR, `${name}.json`)),
    isWrite ? template.number : undefined,
  );
  if (PREPARE === '1') prepareStatements(name, replay.steps);
  return async (/** @type {Buffer} */ body) => {
    if (body.length > 0) JSON.parse(body.toString('utf8'));
    const { results, number } = await play(pool, replay);
    return { status, body: toAnswer({ results, number, template }) };
  };
}

/** As the API does: what has values and is no search. @param {string} route @param {import('./replay.mjs').Step[]} steps */
function prepareStatements(route, steps) {
  for (const [index, step] of steps.entries()) {
    if (step.values.length > 0 && !step.text.includes('@@')) step.name = `${route}.${index}`;
  }
}
