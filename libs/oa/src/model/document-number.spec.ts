import { describe, expect, it } from '@jest/globals';
import { documentNumber, numberMeant } from './document-number';

describe('document numbers', () => {
  it('have hexagonal brackets and no leading zero', () => {
    expect(documentNumber('云政办发', 2026, 1)).toBe('云政办发〔2026〕1号');
  });

  it.each([
    '云政办发〔2026〕3号',
    '云政办发(2026)3号',
    '云政办发（2026）3号',
    '云政办发[2026]003号',
    '云政办发【2026】第3号',
    ' 云政办发 2026 3 ',
    '云政办发（２０２６）３号',
  ])('are found as %s', (typed) => {
    expect(numberMeant(typed)).toBe('云政办发〔2026〕3号');
  });

  it.each(['防汛', '2026', '关于2026年工作的通知', ''])('are not seen in %s', (typed) => {
    expect(numberMeant(typed)).toBeUndefined();
  });
});
