const SURNAMES = [
  ...'陆沈顾何韩林周高姚邹章苗凤花方柳唐费薛雷贺倪汤殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜孟平黄穆萧尹',
];
const GIVEN = [
  '砚秋',
  '一诺',
  '劲松',
  '知远',
  '南溪',
  '子衡',
  '晓岚',
  '知行',
  '云舒',
  '景行',
  '书涵',
  '明澈',
  '以宁',
  '望舒',
  '青禾',
  '怀瑾',
  '若谷',
  '清和',
  '思齐',
  '长风',
  '亦安',
  '听澜',
  '月白',
  '松年',
  '世宁',
  '可久',
  '含章',
  '观复',
  '文渊',
  '立夏',
  '春和',
  '星野',
  '采薇',
  '溪亭',
  '石泉',
  '北辰',
  '竹西',
  '鹤鸣',
  '海晏',
  '稼轩',
  '令仪',
  '嘉树',
];

/** Two coprime steps walk the two lists so that no name comes twice before all have come. */
const SURNAME_STEP = 7;
const GIVEN_STEP = 11;

/** Invented names, always the same ones in the same order. Whoever bears one of them is not meant. */
export function namesFor(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const surname = SURNAMES[(index * SURNAME_STEP) % SURNAMES.length] ?? '';
    const given = GIVEN[(index * GIVEN_STEP + Math.floor(index / SURNAMES.length)) % GIVEN.length] ?? '';
    return surname + given;
  });
}
