/** What one clause of an answer does for its reader. */
export type ClauseRole = 'courtesy' | 'transfer' | 'promise' | 'substance';

export interface Clause {
  readonly role: ClauseRole;
  readonly text: string;
}

const BREAKS = /[。！？!?；;，,：:\n\r]+/;

/** Politeness, the letter's own heading and foot, and what only repeats that a letter came. */
const COURTESY = [
  /^(尊敬的|亲爱的).{0,12}$/,
  /^(您好|你好|网友|市民|同志|先生|女士|来信人)+$/,
  /(感谢|谢谢|致谢|衷心)/,
  /(来信|留言|诉求|来电|问题|情况|邮件|反映|建议|意见)[^，]{0,12}(收悉|已收到|收到了|已知悉|已阅)/,
  /^(您|你)?(反映|提出|咨询|来信|留言)(的|中)?[^，]{0,30}$/,
  /^(现|特此|现就|现将).{0,16}(答复|回复)(如下)?$/,
  /^(特此)?(答复|回复)如下$/,
  /(如|若)(您|你)?(还|仍|再)?有.{0,10}(疑问|问题|需要|不明)/,
  /^(请|可|欢迎).{0,6}(致电|来电|拨打|联系|咨询|监督).{0,24}$/,
  /^(敬请|请|望)(您|你)?(谅解|理解|放心|支持|周知|知悉|耐心等待|继续关注)/,
  /^(祝|此致|敬礼)/,
  /^(给您|由此|对此).{0,8}(不便|歉意|抱歉|重视)/,
];

/** That somebody else has it now. */
const TRANSFER =
  /(转(交|办|送|至|给|到|由|达|请|有关|相关)|移交|交办|交由|派单|分派|流转|批转|抄送).{0,30}$|^(已|现已)?(请|由)(相关|有关)(部门|单位|科室).{0,12}(处理|办理|研究|核实|答复)/;

/** What an office says about itself in place of an outcome. */
const PROMISE = [
  /高度重视|引起重视|非常重视/,
  /(正在|将|会|拟|争取|予以).{0,6}(尽快|及时|认真|积极|进一步|抓紧|逐步|依法依规|按程序|持续).{0,20}$/,
  /(尽快|及时|抓紧|认真|积极)(予以)?(处理|解决|办理|核实|研究|落实|答复|回复|跟进|推进|调查)/,
  /(正在|正)(研究|调查|了解|核实|处理|办理|协调|推进|走程序)/,
  /(进一步|继续|不断|持续)?(加强|加大|强化|完善|提高|提升).{0,16}$/,
  /^按(照)?(相关|有关|国家|上级|规定).{0,12}(规定|政策|程序|要求|文件).{0,8}$/,
  /(已|已经)(知晓|知悉|记录|登记|了解|关注|受理|安排人员了解)/,
  /^(经|已)?(核实|调查|了解)(后)?$/,
  /(会|将|再).{0,4}(认真|积极|深入|仔细)(研究|考虑|论证|对待|吸纳)/,
  /^(您|你)?.{0,20}(建议|意见)很(好|有价值|中肯)$/,
  /^(情况|反映)?.{0,4}(属实|基本属实)$/,
  /^(我|本)(局|镇|乡|单位|委|办|中心|街道)$/,
  /(下一步|今后|接下来)$/,
  /(具体|详细|最终)(情况|结果|办法|时间).{0,4}以.{0,14}为准/,
];

/** A figure, a day, an article: whatever carries one tells the reader something. */
const FIGURE =
  /\d|[一二三四五六七八九十两百千](个|日|天|月|年|盏|米|户|元|家|处|名|次|台|条|平方|公里|吨|辆)|第[一二三四五六七八九十百]+条/;

const SHORTEST_SUBSTANCE = 4;

function roleOf(text: string): ClauseRole {
  if (TRANSFER.test(text)) return 'transfer';
  if (COURTESY.some((pattern) => pattern.test(text))) return 'courtesy';
  if (FIGURE.test(text)) return 'substance';
  if (PROMISE.some((pattern) => pattern.test(text))) return 'promise';
  return [...text].length < SHORTEST_SUBSTANCE ? 'courtesy' : 'substance';
}

/** The clauses of a text with what each does, in order; signs and empty ones left out. */
export function clausesOf(text: string): Clause[] {
  return text
    .split(BREAKS)
    .map((clause) => clause.replaceAll(/[\s“”"「」《》（）()]/g, ''))
    .filter((clause) => clause !== '')
    .map((clause) => ({ role: roleOf(clause), text: clause }));
}
