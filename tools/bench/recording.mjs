import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/**
 * @typedef {object} Statement
 * @property {string} text
 * @property {unknown[]} values
 * @property {number} connection which connection of the pool it went over
 *
 * @typedef {object} Recording what one request asked of PostgreSQL
 * @property {number} startedAt milliseconds since 1970
 * @property {number} status of the answer
 * @property {Statement[]} statements
 */

/** @param {string} file @param {Recording} recording */
export function writeRecording(file, recording) {
  const statements = recording.statements.map((one) => ({
    ...one,
    // JSON would turn a Date into a text and a Buffer into an object.
    values: serialize(one.values).toString('base64'),
  }));
  writeFileSync(`${file}.half`, JSON.stringify({ ...recording, statements }));
  renameSync(`${file}.half`, file);
}

/** @param {string} file @returns {Recording} */
export function readRecording(file) {
  const recording = JSON.parse(readFileSync(file, 'utf8'));
  return {
    ...recording,
    statements: recording.statements.map((/** @type {Statement & { values: string }} */ one) => ({
      ...one,
      values: deserialize(Buffer.from(one.values, 'base64')),
    })),
  };
}
