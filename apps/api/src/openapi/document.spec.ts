import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Json = null | boolean | number | string | Json[] | { readonly [key: string]: Json };

const document = JSON.parse(
  readFileSync(new URL('../../../../libs/api-client/openapi.json', import.meta.url), 'utf8'),
) as { readonly components: { readonly schemas: Json } };

/** Paths of all parts of the document that a test finds fault with. */
function faults(
  value: Json,
  path: string,
  isFault: (part: { readonly [key: string]: Json }) => boolean,
): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => faults(one, `${path}/${index}`, isFault));
  const below = Object.entries(value).flatMap(([key, one]) => faults(one, `${path}/${key}`, isFault));
  return isFault(value) ? [path, ...below] : below;
}

const typesOf = (type: Json | undefined) => (Array.isArray(type) ? type : [type]);

/** What the client's types are made from: a slip here makes them wrong without anybody noticing. */
describe('the committed document', () => {
  it('calls no text an object: a type alias in a response class hides what it stands for', () => {
    const isFault = (part: { readonly [key: string]: Json }) =>
      typesOf(part['type']).includes('object') && typeof part['format'] === 'string';
    expect(faults(document.components.schemas, '', isFault)).toEqual([]);
  });

  it('lets everything be null that may be: a reference beside a type still refuses it', () => {
    const isFault = (part: { readonly [key: string]: Json }) =>
      typesOf(part['type']).includes('null') && (part['allOf'] !== undefined || part['$ref'] !== undefined);
    expect(faults(document.components.schemas, '', isFault)).toEqual([]);
  });

  it('has left the words of OpenAPI 3.0 behind', () => {
    expect(faults(document.components.schemas, '', (part) => part['nullable'] === true)).toEqual([]);
  });
});
