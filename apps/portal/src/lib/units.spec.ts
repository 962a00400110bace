import { describe, expect, it } from '@jest/globals';
import type { PublicUnit } from '../api/types';
import { findUnits, unitsByKind } from './units';

const unit = (name: string, kind: string, pinyin: string) =>
  ({
    id: name,
    name,
    shortName: name.slice(-3),
    kind,
    pinyin,
  }) as PublicUnit;
const units = [
  unit('云岭县总工会', 'people-org', 'yunlingxianzonggonghui'),
  unit('青石镇人民政府', 'township', 'qingshizhenrenminzhengfu'),
  unit('云岭县教育局', 'government', 'yunlingxianjiaoyuju'),
  unit('新设机构', 'novel', 'xinshejigou'),
];

describe('the units', () => {
  it('stand by kind, those most written to first, an unknown kind last', () =>
    expect(unitsByKind(units).map((group) => group.kind)).toEqual([
      'government',
      'township',
      'people-org',
      'novel',
    ]));
  it.each([
    ['教育', ['云岭县教育局']],
    ['JIAO yu', ['云岭县教育局']],
    ['无此', []],
  ])('are found by %s', (words, names) =>
    expect(findUnits(units, words).map((one) => one.name)).toEqual(names),
  );
  it('are all there when nothing is asked', () => expect(findUnits(units, ' ')).toHaveLength(4));
});
