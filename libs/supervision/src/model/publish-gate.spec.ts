import { describe, expect, it } from '@jest/globals';
import { personalFields, publicTitle, rewrittenFields } from './publish-gate';

describe('the gate before publication', () => {
  it('names the texts that still carry an identity or bank card number', () => {
    const texts = {
      title: '补办身份证',
      question: '证号11010519491231002X',
      answer: '请拨打0851-8888888，卡号 4111 1111 1111 1111',
    };
    expect(personalFields(texts)).toEqual(['question', 'answer']);
    expect(personalFields({ ...texts, question: '证号***', answer: '请拨打0851-8888888' })).toEqual([]);
  });

  it('hides what it finds in a title that is left as it was', () => {
    expect(publicTitle('车牌京A12345挡路，电话19900001234')).toBe('车牌***挡路，电话***');
  });

  it('names the texts that say something else than the original', () => {
    const originals = {
      title: '路灯不亮',
      question: '王小明家门口的灯不亮',
      answer: '已修好，请王小明放心。',
    };
    const hidden = { ...originals, question: '***家门口的灯不亮', answer: '已修好，请***放心。' };
    expect(rewrittenFields(originals, hidden)).toEqual([]);
    expect(rewrittenFields(originals, { ...hidden, answer: '正在修，请***放心。' })).toEqual(['answer']);
  });
});
