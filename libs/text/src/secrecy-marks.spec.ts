import { describe, expect, it } from '@jest/globals';
import { findSecrecyMarks } from './secrecy-marks';

const levels = (text: string): string[] => findSecrecyMarks(text).map(({ level }) => level);

describe('secrecy marks', () => {
  it.each([
    ['机密★1年\n关于做好有关工作的通知', '机密'],
    ['绝密 ★ 长期', '绝密'],
    ['密级：秘密\n正文', '秘密'],
    ['秘密*6个月', '秘密'],
    ['　　机 密　\n云岭县', '机密'],
    ['【秘密】', '秘密'],
  ])('are found in %j', (text, level) => expect(levels(text)).toEqual([level]));

  it.each([
    '要保守国家秘密，不得泄露商业秘密。',
    '机密机房的门牌坏了',
    '本系统为非涉密系统，严禁处理涉密信息。',
    '秘密花园小区的路灯不亮',
    '',
  ])('are not seen in %j', (text) => expect(levels(text)).toEqual([]));

  it('tell where they stand', () => {
    const text = '第一行\n机 密 ★ 5年';
    const [mark] = findSecrecyMarks(text);
    expect(mark).toMatchObject({ level: '机密', start: 4, text: '机 密 ★' });
  });
});
