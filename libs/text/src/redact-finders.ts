import { isIdentityNumber, isOldIdentityNumber, passesLuhn } from './checksum';
import type { RedactionKind } from './redaction-kinds';

export interface Finder {
  readonly kind: RedactionKind;
  /** What is to be hidden is its last group, or all of it when there is none. */
  readonly pattern: RegExp;
  readonly accept: (found: string) => boolean;
}

const SEPARATORS = /[ \-.]/g;
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新';
const DIGITS = '[一二三四五六七八九十百零〇0-9]';
/** The hundred family names under which more than four in five people in China are found, and the double ones. */
const FAMILY =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|夏侯|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺]';
const TITLES =
  '先生|女士|小姐|同志|师傅|老师|医生|护士|主任|科长|局长|所长|镇长|乡长|村长|书记|经理|老板|队长|警官|阿姨|大爷|大娘|大叔|大姐|大哥|奶奶|爷爷';
/** “两位老师”, “新任局长”: what stands before a title and is no name. */
const NO_NAME = /^(任何|任课|高中|高级|安全|文明|成年|常务|方面|全科|全体|和|金牌|位|时任|原|单位|明天|都)/;

/** In the order in which they win an overlap: what a check digit proves comes first. */
export const FINDERS: readonly Finder[] = [
  {
    kind: 'identity-number',
    pattern: /(?<!\d)\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?!\d)/g,
    accept: (found) => isIdentityNumber(found.replaceAll(SEPARATORS, '')),
  },
  {
    kind: 'bank-card',
    pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g,
    accept: (found) => passesLuhn(found.replaceAll(SEPARATORS, '')),
  },
  {
    kind: 'identity-number',
    pattern: /(?<!\d)\d{6}[ -]?\d{6}[ -]?\d{3}(?!\d)/g,
    accept: (found) => isOldIdentityNumber(found.replaceAll(SEPARATORS, '')),
  },
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, accept: () => true },
  {
    kind: 'account',
    pattern: /(?:QQ|扣扣)(?:号码|号|群)?[ :是为]{0,2}([1-9]\d{4,11})(?!\d)/gi,
    accept: () => true,
  },
  {
    kind: 'account',
    pattern: /(?:微信号?|VX|WX|wechat)(?:号|是|为|同号)?[ :]{0,2}([a-zA-Z][\w-]{5,19})/gi,
    accept: () => true,
  },
  {
    kind: 'phone',
    pattern: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ .-]?\d{4}[ .-]?\d{4}(?!\d)/g,
    accept: () => true,
  },
  {
    kind: 'phone',
    pattern: /(?<!\d)\(?0\d{2,3}\)?[ -]?[2-9]\d{6,7}(?:(?: ?转 ?|-)\d{1,5})?(?!\d)/g,
    accept: () => true,
  },
  {
    kind: 'phone',
    pattern: /(?:电话|座机|手机|联系方式)[ :是为]{0,2}([2-9]\d{6,7}(?:(?: ?转 ?|-)\d{1,5})?)(?!\d)/g,
    accept: () => true,
  },
  {
    kind: 'plate',
    pattern: new RegExp(`[${PROVINCES}][A-HJ-NP-Z][·•. ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]`, 'gi'),
    accept: (found) => /\d/.test(found),
  },
  {
    // A dwelling: building with unit or room. A building alone is where a lamp is broken.
    kind: 'address',
    pattern: new RegExp(
      `${DIGITS}{1,4}(?:号楼|号院|栋|幢|座|号)[ -]?(?:${DIGITS}{1,3}单元[ -]?)?${DIGITS}{1,5}(?:室|户|号房|房)`,
      'g',
    ),
    accept: () => true,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `${DIGITS}{1,4}(?:号楼|号院|栋|幢|座|号)[ -]?${DIGITS}{1,3}单元(?:${DIGITS}{1,5}楼)?`,
      'g',
    ),
    accept: () => true,
  },
  {
    // A house: road, lane or village group with its number.
    kind: 'address',
    pattern: new RegExp(
      `[\\p{Script=Han}]{2,6}?(?:路|街|巷|道|弄|胡同)(?:[东西南北]段)?${DIGITS}{1,5}(?:号(?!线|楼道|井|灯)(?:附\\d{1,3}号|之[一二三四五])?|弄\\d{1,4}号)`,
      'gu',
    ),
    accept: () => true,
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `[\\p{Script=Han}]{1,4}村(?:第?${DIGITS}{1,3}[组社]|[\\p{Script=Han}]{1,3}组)${DIGITS}{1,4}号`,
      'gu',
    ),
    accept: () => true,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:我叫|本人叫|名叫|姓名[是为:]?|联系人[是为:]?|我是(?=(?:${FAMILY})[\\p{Script=Han}]{1,2}[，。,.]))[ ]?((?:${FAMILY})[\\p{Script=Han}]{1,2}?)(?=[，。；、,.;\\s]|的|电话|手机|身份证|$|\\d|住|今年|是|家)`,
      'gu',
    ),
    accept: () => true,
  },
  {
    kind: 'name',
    pattern: new RegExp(`(?<![\\p{Script=Han}])((?:${FAMILY})[\\p{Script=Han}]{0,2}?)(?=${TITLES})`, 'gu'),
    accept: (found) => !NO_NAME.test(found),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:找|由|被|让|跟|给|向|经办人|办事员|工作人员|邻居|户主|房东|司机|医生|村民|业主|物业|保安|联系|会同|和)((?:${FAMILY})[\\p{Script=Han}]{0,2}?)(?=${TITLES})`,
      'gu',
    ),
    accept: (found) => !NO_NAME.test(found),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:经办人|办事员|邻居|户主|房东|司机|村民|业主)((?:${FAMILY})[\\p{Script=Han}]{1,2}?)(?=[，。；、,.;\\s]|的|家|说|把|在|$)`,
      'gu',
    ),
    accept: (found) => !NO_NAME.test(found),
  },
];
