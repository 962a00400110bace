import { describe, expect, it } from '@jest/globals';
import { refusalHints } from './likely-refusal';

const reasons = (text: string) => refusalHints(text).map((hint) => hint.reason);

describe('hints that a message is another channel’s', () => {
  it.each([
    ['工资的事我已起诉到法院，下月开庭', ['litigation']],
    ['对处罚不服，已申请行政复议', ['litigation']],
    ['此事县信访局已登记', ['petition']],
    ['某办事员办证时索要好处', ['discipline']],
    ['申请政府信息公开：2025年修路的合同', ['disclosure']],
    ['河边有人落水了', ['emergency']],
    ['代办证，加微信', ['advertising']],
  ])('%s', (text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });

  it.each([
    '云溪大道路灯不亮，请派人看看',
    '法律援助中心在哪里',
    '派出所门口的路什么时候修',
    '微信缴费的发票怎么开',
  ])('says nothing of %s', (text) => {
    expect(reasons(text)).toEqual([]);
  });

  it('names the words', () => {
    expect(refusalHints('已起诉，法院判决书也有了，行政复议')).toEqual([
      { reason: 'litigation', words: ['已起诉', '判决书', '行政复议'] },
    ]);
  });
});
