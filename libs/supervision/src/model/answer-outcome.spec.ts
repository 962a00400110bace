import { describe, expect, it } from '@jest/globals';
import { ANSWER_OUTCOMES, missingFields, requiredFields, type AnswerContent } from './answer-outcome';

const full: AnswerContent = {
  outcome: 'done',
  text: '路灯已于昨日修复，现已恢复照明。',
  basis: '《城市照明管理规定》第二十五条',
  reason: '不在本次改造范围内',
  nextStep: '年底前完成',
};

describe('what an answer must say', () => {
  it.each(ANSWER_OUTCOMES)('%s is complete with everything and names each thing it lacks', (outcome) => {
    expect(missingFields({ ...full, outcome })).toEqual([]);
    for (const field of requiredFields(outcome)) {
      expect(missingFields({ ...full, outcome, [field]: ' ' })).toEqual([field]);
      expect(missingFields({ ...full, outcome, [field]: null })).toEqual([field]);
    }
  });

  it('asks for basis and reason when it cannot be done', () => {
    expect(requiredFields('cannot')).toEqual(['basis', 'reason']);
  });

  it('takes no answer of a word or two', () => {
    expect(missingFields({ ...full, text: '已转办。' })).toEqual(['text']);
  });
});
