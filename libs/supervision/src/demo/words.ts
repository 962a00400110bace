import type { Prng } from './prng';

/** Names of a county that does not exist. */
const ROADS = [
  '建设北路',
  '建设南路',
  '云溪大道',
  '迎宾街',
  '文昌路',
  '滨河东路',
  '滨河西路',
  '人民路',
  '南门街',
  '北门街',
  '学府路',
  '环城路',
  '东湖路',
  '茶场路',
  '桥头街',
  '和平巷',
  '凤凰路',
  '兴农路',
  '青石街',
  '松林路',
];
const ESTATES = [
  '东湖家园',
  '滨河花园',
  '云溪佳苑',
  '文昌小区',
  '教师新村',
  '凤凰城',
  '南门新居',
  '松林苑',
  '和平里',
  '学府雅居',
  '兴业小区',
  '锦绣云岭',
  '桥头安置区',
  '茶场家属院',
  '青石公馆',
  '翠屏小区',
];
const VILLAGES = [
  '青石村',
  '云台村',
  '大坪村',
  '龙泉村',
  '柏杨村',
  '白石村',
  '梨树村',
  '松坪村',
  '马鞍村',
  '长岭村',
  '水井村',
  '双河村',
  '桂花村',
  '石板村',
  '沙坝村',
  '高岩村',
  '下湾村',
  '竹园村',
  '新桥村',
  '冷水村',
  '红岩村',
  '百草村',
  '团结村',
  '金竹村',
];
const LANDMARKS = [
  '县医院',
  '南门桥头',
  '老车站',
  '东湖公园',
  '农贸市场',
  '体育馆',
  '文化广场',
  '西门菜市',
  '水文站',
  '县图书馆',
  '客运站',
  '云溪桥',
  '烈士陵园',
  '粮站',
  '茶叶市场',
];
const SCHOOLS = [
  '县二小',
  '县三小',
  '城关中学',
  '云溪小学',
  '县第一中学',
  '青石中心校',
  '实验小学',
  '滨河幼儿园',
  '东湖中学',
  '龙泉小学',
];
const DIRECTIONS = ['东', '南', '西', '北', '车站', '河边'];
const PEOPLE = ['父亲', '母亲', '奶奶', '爷爷', '孩子', '老伴', '岳母', '外婆', '公公'];
const EVENINGS = ['晚上七点', '晚上八点', '晚上九点', '傍晚六点半', '夜里十点'];
const MORNINGS = ['早上七点半', '早上七点四十', '早上七点'];
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [
  '建国',
  '秀英',
  '桂芳',
  '志强',
  '小梅',
  '海燕',
  '国庆',
  '春兰',
  '永福',
  '文静',
  '大勇',
  '晓东',
  '玉兰',
  '子涵',
  '立新',
  '丽华',
  '成才',
  '明辉',
  '雪',
  '军',
  '芳',
  '磊',
  '婷婷',
  '德贵',
  '思远',
  '佳',
  '正义',
  '素珍',
  '万里',
  '宁',
];

const OPENERS = ['', '', '', '您好，', '领导好，', '你们好，打扰了，', '第一次在这里留言，', '反映一件事，'];
const CLOSERS = [
  '',
  '',
  '谢谢。',
  '盼回复。',
  '麻烦了，谢谢！',
  '希望早日解决。',
  '请核实处理。',
  '如需照片可以再补。',
  '谢谢你们的工作。',
];

export type Slots = Readonly<Record<string, string>>;

/** The particulars of one message; message and answer share them. */
export function slotsFor(random: Prng, town: string): Slots {
  return {
    road: random.pick(ROADS),
    estate: random.pick(ESTATES),
    village: random.pick(VILLAGES),
    landmark: random.pick(LANDMARKS),
    school: random.pick(SCHOOLS),
    direction: random.pick(DIRECTIONS),
    who: random.pick(PEOPLE),
    evening: random.pick(EVENINGS),
    morning: random.pick(MORNINGS),
    town,
    n: String(random.int(2, 9)),
    days: String(random.int(3, 15)),
    minutes: String(random.int(2, 6) * 5),
    grade: random.pick(['一', '二', '三', '四', '五']),
  };
}

/** Fills the places; a figure before 十、百、千、万 is written in Chinese, as people write it. */
export function fill(template: string, slots: Slots): string {
  return template.replaceAll(/\{(\w+)\}([十百千万]?)/g, (_, name: string, unit: string) => {
    const value = slots[name] ?? '';
    return unit === '' || !/^\d$/.test(value) ? value + unit : (NUMERALS[Number(value)] ?? value) + unit;
  });
}

export function dressed(random: Prng, body: string): string {
  return random.pick(OPENERS) + body + random.pick(CLOSERS);
}

export function personName(random: Prng): string {
  return random.pick(SURNAMES) + random.pick(GIVEN);
}

/** A number of the form 1990000xxxx, which looks like one and belongs to nobody here. */
export function phoneNumber(random: Prng): string {
  return `1990000${random.digits(4)}`;
}

export function placeFor(random: Prng, slots: Slots, template: string): string | null {
  const named = ['road', 'estate', 'village', 'landmark'].find((name) => template.includes(`{${name}}`));
  if (named !== undefined) return slots[named] ?? null;
  return random.chance(0.4) ? `${slots['town'] ?? ''}${slots['village'] ?? ''}` : null;
}
