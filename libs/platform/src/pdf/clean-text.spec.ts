import { describe, expect, it } from '@jest/globals';
import { lineOf, paragraphsOf } from './clean-text';

describe('cleaning text before it is set', () => {
  it('makes paragraphs of every kind of line end and drops empty ones', () => {
    expect(paragraphsOf('一\r\n二\n\n三\u2028四\r')).toEqual(['一', '二', '三', '四']);
  });

  it('drops what shows nothing and keeps every visible character', () => {
    expect(lineOf('\ufeff您\u200b好\u0000\ufe0f，\u00a0\t世界 ')).toBe('您好， 世界');
  });

  it('puts a word where pictures stood, one for each row of them', () => {
    expect(lineOf('修好了👍🏽👍，谢谢👨‍👩‍👧 🇨🇳！❤️')).toBe('修好了〔表情〕，谢谢〔表情〕 〔表情〕！〔表情〕');
    expect(lineOf('电话☎ 1、2、3 ©')).toBe('电话☎ 1、2、3 ©');
  });

  it('keeps rare characters beyond the first plane', () => {
    expect(lineOf('𠅤女士')).toBe('𠅤女士');
  });
});
