import { describe, expect, it } from '@jest/globals';
import { personalFields, publicTitle } from './publish-gate';

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
});
