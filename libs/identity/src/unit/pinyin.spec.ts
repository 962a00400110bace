import { describe, expect, it } from '@jest/globals';
import { pinyinOf } from './pinyin';

describe('a name in letters', () => {
  it.each([
    ['云岭县教育体育局', 'yunlingxianjiaoyutiyuju', 'ylxjytyj'],
    ['绿源街道', 'lvyuanjiedao', 'lyjd'],
    ['行政审批局', 'xingzhengshenpiju', 'xzspj'],
    ['12345热线办', '12345rexianban', '1rxb'],
    ['（筹）', 'chou', 'c'],
  ])('%s', (name, full, initials) => {
    expect(pinyinOf(name)).toEqual({ full, initials });
  });
});
