import { describe, expect, it } from '@jest/globals';
import { guideQuery } from './guide-query';

describe('the filters of the guides', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(guideQuery({ q: ' 建房 ', theme: 'housing', audience: ['people', 'x'], unit: 'x' })).toEqual({
      ...{ q: '建房', theme: 'housing', audience: 'people' },
      ...{ unit: undefined, cursor: undefined },
    });
  });
});
