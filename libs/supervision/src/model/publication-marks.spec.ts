import { describe, expect, it } from '@jest/globals';
import { publicationMarks } from './publication-marks';

const TEXT = '王小明说路灯坏了，电话19900001234，在老槐树下。';
const brief = (earlier: string | null) =>
  publicationMarks(TEXT, ['王小明'], earlier).map(({ kind, text, hidden }) => [kind, text, hidden]);

describe('passages to decide on', () => {
  it('are all hidden to begin with', () => {
    expect(brief(null)).toEqual([
      ['name', '王小明', true],
      ['phone', '19900001234', true],
    ]);
  });

  it('stand as they were decided for the edition before, with what a person had added', () => {
    expect(brief('王小明说路灯坏了，电话***，在***下。')).toEqual([
      ['name', '王小明', false],
      ['phone', '19900001234', true],
      [null, '老槐树', true],
    ]);
  });

  it('give way to a larger passage that a person had hidden', () => {
    expect(brief('***路灯坏了，***。')).toEqual([
      [null, '王小明说', true],
      [null, '电话19900001234，在老槐树下', true],
    ]);
  });

  it('begin anew where the edition before was of other words', () => {
    expect(brief('这是第一次答复的公开稿。')).toEqual(brief(null));
  });
});
