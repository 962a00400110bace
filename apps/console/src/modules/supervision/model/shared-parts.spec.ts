import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedParts } from './shared-parts';

describe('a text cut at what it shares', () => {
  it('marks every passage, the longer first', () => {
    expect(sharedParts('反映东湖广场音响大，请管', ['音响', '东湖广场音响大'])).toEqual([
      { text: '反映', shared: false },
      { text: '东湖广场音响大', shared: true },
      { text: '，请管', shared: false },
    ]);
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, passages) => {
        expect(
          sharedParts(text, passages)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
