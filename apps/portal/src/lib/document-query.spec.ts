import { describe, expect, it } from '@jest/globals';
import { documentQuery, lastYears } from './document-query';

describe('the filters of documents in an address', () => {
  it('keep what makes sense and leave out the rest', () => {
    expect(documentQuery({ q: ' 公路 ', kind: 'normative', topic: 'x', year: '1999', unit: 'u' })).toEqual({
      q: '公路',
      kind: 'normative',
    });
  });

  it('offer the years from today back', () => {
    expect(lastYears('2026-11-24', 3)).toEqual(['2026', '2025', '2024']);
  });
});
