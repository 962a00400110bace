import { describe, expect, it } from '@jest/globals';
import { matchesInitials } from './initials';

describe('matchesInitials', () => {
  it.each([
    ['yunlingxianjiaoyuju', 'jyj'],
    ['yunlingxianjiaoyuju', 'ylxjyj'],
    ['yunlingxiangonganju', 'gaj'],
    ['yunlingxianyiliaobaozhangju', 'ylbzj'],
    ['zhonggongyunlingxianweizuzhibu', 'zzb'],
  ])('finds %s by %s', (pinyin, typed) => expect(matchesInitials(pinyin, typed)).toBe(true));

  it.each([
    ['yunlingxianshuiliju', 'jyj'],
    ['yunlingxianjiaoyuju', 'jj'],
    ['yunlingxianjiaoyuju', 'j'],
    ['yunlingxianjiaoyuju', '教育'],
    ['yunlingxianjiaoyuju', '.*'],
  ])('does not find %s by %s', (pinyin, typed) => expect(matchesInitials(pinyin, typed)).toBe(false));
});
