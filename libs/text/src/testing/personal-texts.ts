import { isIdentityNumber, passesLuhn } from '../checksum';
import type { RedactionKind } from '../redaction-kinds';

/** A generated message with what in it is personal and what only looks so. */
export interface PersonalText {
  readonly text: string;
  readonly personal: readonly { readonly kind: RedactionKind; readonly text: string }[];
}

/** mulberry32: the same seed makes the same texts. */
function randomOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly [T, ...T[]]): T => list[int(0, list.length - 1)] ?? list[0];
  const digits = (length: number) => Array.from({ length }, () => String(int(0, 9))).join('');
  return { next, int, pick, digits };
}

type Random = ReturnType<typeof randomOf>;
type Maker = (random: Random) => { readonly words: string; readonly hit?: string };

const two = (value: number) => String(value).padStart(2, '0');
const wide = (text: string) =>
  [...text].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('');
const spaced = (text: string, random: Random) => {
  const gap = random.pick(['', '', ' ', '-']);
  return text.replaceAll(/(.{4})(?=.)/g, `$1${gap}`);
};
const withCheck = (body: string, marks: string, good: (text: string) => boolean) =>
  [...marks].map((mark) => body + mark).find(good) ?? body;

const birthday = (random: Random) =>
  `${random.int(1940, 2012)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
const identity = (random: Random) =>
  withCheck(
    `${random.int(11, 65)}${random.digits(4)}${birthday(random)}${random.digits(3)}`,
    '0123456789X',
    isIdentityNumber,
  );
const card = (random: Random) =>
  withCheck(`62${random.digits(random.pick([16, 13]))}`, '0123456789', passesLuhn);
const mobile = (random: Random) => `1${random.pick(['9900', '3800', '5900', '8600'])}00${random.digits(4)}`;
const name = (random: Random) =>
  random.pick(['王', '李', '张', '刘', '陈', '杨', '欧阳', '赵', '许', '邓']) +
  random.pick(['小明', '秀英', '建国', '丽', '伟', '桂兰', '志强', '晓燕', '波', '海棠']);
const cn = (random: Random) => random.pick(['一', '二', '三', '五', '六', '十二']);

/** What must be hidden, in the ways people write it. */
const TRUE_ONES: Readonly<Record<RedactionKind, Maker>> = {
  'identity-number': (random) => {
    const number =
      random.next() < 0.2
        ? `${random.int(11, 65)}${random.digits(4)}${birthday(random).slice(2)}${random.digits(3)}`
        : identity(random);
    const shown = random.next() < 0.2 ? wide(number) : random.next() < 0.1 ? number.toLowerCase() : number;
    return {
      words: `${random.pick(['身份证号', '证件号码是', '本人身份证'])}${shown}，请核对。`,
      hit: shown,
    };
  },
  'bank-card': (random) => {
    const shown = spaced(card(random), random);
    return { words: `补贴请打到卡号${random.pick(['', '：', ' '])}${shown}，农信社的。`, hit: shown };
  },
  phone: (random) => {
    const number = mobile(random);
    const fixed = `0${random.pick(['10', '851', '531'])}${random.pick(['-', '', ' '])}${random.int(2, 8)}${random.digits(7)}`;
    const shown = random.pick([
      number,
      wide(number),
      `${number.slice(0, 3)}-${number.slice(3, 7)}-${number.slice(7)}`,
      `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7)}`,
      `+86 ${number}`,
      fixed,
      `${fixed}转${random.digits(3)}`,
      `${fixed}-${random.digits(4)}`,
    ]);
    return {
      words: `${random.pick(['我的电话', '请打', '联系方式', '手机号'])}${shown}，白天都在。`,
      hit: shown,
    };
  },
  plate: (random) => {
    const letter = random.pick(['A', 'B', 'C', 'K']);
    const shown = random.pick([
      `贵${letter}${random.digits(5)}`,
      `贵${letter}·${random.digits(3)}Q${random.digits(1)}`,
      `川${letter}D${random.digits(5)}`,
      `湘${letter}${random.digits(5)}F`,
    ]);
    return { words: `一辆${shown}的车天天堵在门口。`, hit: shown };
  },
  email: (random) => {
    const shown = `writer${random.digits(3)}@${random.pick(['example.com', 'mail.example.cn', 'example.org'])}`;
    return { words: `材料可以发到${shown}。`, hit: shown };
  },
  account: (random) => {
    const qq = `${random.int(1, 9)}${random.digits(8)}`;
    const id = `wx_${random.digits(7)}`;
    return random.next() < 0.5
      ? { words: `也可以加我${random.pick(['QQ', 'QQ号', 'qq：'])}${qq}。`, hit: qq }
      : { words: `照片在微信里，${random.pick(['微信号', '微信：', '微信号是'])}${id}。`, hit: id };
  },
  address: (random) => {
    const shown = random.pick([
      `${random.int(1, 30)}栋${random.int(1, 4)}单元${random.int(101, 1804)}室`,
      `${random.int(1, 20)}号楼${random.int(101, 906)}室`,
      `${cn(random)}号楼${cn(random)}单元`,
      `${random.int(2, 18)}幢${random.int(101, 806)}户`,
      `${random.pick(['凤凰', '文昌', '北门', '滨河东'])}${random.pick(['路', '街', '巷'])}${random.int(1, 300)}号`,
      `石桥村${random.int(1, 9)}组${random.int(1, 90)}号`,
    ]);
    return { words: `${random.pick(['家住', '就在', '地址：', '住'])}${shown}，漏水两个月了。`, hit: shown };
  },
  name: (random) => {
    const full = name(random);
    const family = full.slice(0, full.startsWith('欧阳') ? 2 : 1);
    return random.pick([
      { words: `我叫${full}，今年六十岁。`, hit: full },
      { words: `联系人：${full}。`, hit: full },
      { words: `窗口的${full}主任说不行。`, hit: full },
      { words: `邻居${full}家也一样。`, hit: full },
      { words: `上次是找${family}科长办的。`, hit: family },
      { words: `经办人${full}，电话没人接。`, hit: full },
    ]);
  },
};

/** What looks like it and must stay. */
const FALSE_ONES: readonly [Maker, ...Maker[]] = [
  (random) => ({ words: `订单号${random.digits(10)}，上个月买的。` }),
  (random) => {
    const number = identity(random);
    return { words: `表上的号码${number.slice(0, 17)}${number.endsWith('5') ? '6' : '5'}少了一位对不上。` };
  },
  (random) => {
    const number = card(random);
    const last = Number(number.slice(-1));
    return { words: `存折上印着${number.slice(0, -1)}${(last + 1) % 10}，机器不认。` };
  },
  (random) => ({ words: `文件是云政办发〔${random.int(2019, 2026)}〕${random.int(1, 90)}号。` }),
  (random) => ({ words: `面积${random.int(100, 9999)}平方米，补${random.int(1000, 90000)}元。` }),
  (random) => ({
    words: `${random.int(2020, 2026)}年${random.int(1, 12)}月${random.int(1, 28)}日来过一次。`,
  }),
  (random) => ({ words: `${random.int(1, 9)}号线公交每天${random.int(5, 20)}班。` }),
  () => ({ words: '王府井路口的红绿灯不亮。' }),
  () => ({ words: '两位老师说要等通知，新任局长来看过。' }),
  () => ({ words: '拨打12345没有人接，又打了12345。' }),
  (random) => ({ words: `国道G${random.int(100, 320)}线K${random.int(10, 99)}处塌方。` }),
  () => ({ words: '高中老师反映微信群里每天打卡。' }),
  (random) => ({ words: `小区${random.int(2, 30)}号楼的电梯坏了。` }),
  (random) => ({ words: `编号YL2026${random.digits(4)}-${random.digits(4)}的答复我看了。` }),
  () => ({ words: '安全主任应该常来，明天还要停水。' }),
  (random) => ({ words: `货号${random.digits(8)}的农药过期了。` }),
];

const OPENINGS = ['您好。', '反映一件事。', '', '请问，'] as const;
const ENDINGS = ['请尽快处理。', '谢谢。', '盼回复。', ''] as const;

/** Texts with one to three personal passages and one or two that only look so. */
export function personalTexts(count: number, seed: number): PersonalText[] {
  const random = randomOf(seed);
  const kinds = Object.keys(TRUE_ONES) as [RedactionKind, ...RedactionKind[]];
  return Array.from({ length: count }, (_, at) => {
    const wanted = [
      kinds[at % kinds.length] ?? kinds[0],
      ...(random.next() < 0.5 ? [random.pick(kinds)] : []),
    ];
    const parts = wanted.map((kind) => ({ kind, ...TRUE_ONES[kind](random) }));
    const decoys = Array.from({ length: random.int(1, 2) }, () => random.pick(FALSE_ONES)(random));
    const middle = [...parts, ...decoys].map((one) => one.words);
    if (random.next() < 0.5) middle.reverse();
    return {
      text: `${random.pick([...OPENINGS])}${middle.join('')}${random.pick([...ENDINGS])}`,
      personal: parts.flatMap(({ kind, hit }) => (hit === undefined ? [] : [{ kind, text: hit }])),
    };
  });
}
