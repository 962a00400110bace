import { expect, test } from '@jest/globals';
import document from '../../libs/api-client/openapi.json' with { type: 'json' };
import { SHAPES } from './shapes.mjs';

/** @typedef {{ $ref?: string, properties?: Record<string, any>, items?: any }} Schema */

/** @param {string} path @returns {Schema} what a GET of it is answered with */
function answerOf(path) {
  const paths = /** @type {Record<string, any>} */ (document.paths);
  return paths[path].get.responses['200'].content['application/json'].schema;
}

/** @param {Schema} schema @returns {string[]} the names of its properties */
function namesIn(schema) {
  const schemas = /** @type {Record<string, Schema>} */ (document.components.schemas);
  const name = schema.$ref?.split('/').at(-1);
  return Object.keys((name ? schemas[name] : schema)?.properties ?? {}).sort();
}

/** @param {string} path @returns {Schema} one line of a list */
function lineOf(path) {
  const schemas = /** @type {Record<string, Schema>} */ (document.components.schemas);
  return schemas[answerOf(path).$ref?.split('/').at(-1) ?? '']?.properties?.['items'].items;
}

test('the bare server gives whatever the API documents, so that a new field is not measured against nothing', () => {
  const answered = { results: [[{}]], number: '', template: { items: [{}], nextCursor: null } };
  const list = /** @type {{ items: object[] }} */ (SHAPES['publicList']?.(answered));
  expect(Object.keys(list.items[0] ?? {}).sort()).toEqual(namesIn(lineOf('/api/v1/public/messages')));
  const detail = /** @type {object} */ (SHAPES['publicDetail']?.(answered));
  expect(Object.keys(detail).sort()).toEqual(namesIn(answerOf('/api/v1/public/messages/{number}')));
});
