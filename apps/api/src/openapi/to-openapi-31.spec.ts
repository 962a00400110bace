import { describe, expect, it } from '@jest/globals';
import { toOpenApi31 } from './to-openapi-31';

const reference = { $ref: '#/components/schemas/Answer' };

describe('from the words of OpenAPI 3.0 to those of 3.1', () => {
  it.each([
    ['a plain type', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    [
      'a choice',
      { type: 'string', enum: ['a'], nullable: true },
      { type: ['string', 'null'], enum: ['a', null] },
    ],
    ['a reference', { ...reference, nullable: true }, { oneOf: [reference, { type: 'null' }] }],
    [
      'a reference wrapped for its words',
      { nullable: true, description: 'Words.', allOf: [reference] },
      { description: 'Words.', oneOf: [reference, { type: 'null' }] },
    ],
    [
      'a wrapped reference that says it is an object',
      { type: 'object', nullable: true, allOf: [reference] },
      { oneOf: [reference, { type: 'null' }] },
    ],
    ['nothing to be null', { type: 'string', nullable: false }, { type: 'string' }],
  ])('%s', (_, before, after) => {
    expect(toOpenApi31(before)).toEqual(after);
  });

  it('unwraps a reference beside which words may stand now, at any depth', () => {
    const before = { properties: { answer: { description: 'Words.', allOf: [reference] } } };
    expect(toOpenApi31(before)).toEqual({ properties: { answer: { description: 'Words.', ...reference } } });
  });
});
