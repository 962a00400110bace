import type { RefusalReason } from './refusal-reason';

export interface RefusalHint {
  readonly reason: RefusalReason;
  /** The words of the message that suggest it. */
  readonly words: readonly string[];
}

/** Words after which a message is very likely another channel's. Hints: people read and decide. */
const SIGNS: readonly (readonly [RefusalReason, RegExp])[] = [
  [
    'litigation',
    /(已|正在|向|到|在)?(起诉|上诉|立案|开庭|判决书?|行政复议|申请仲裁|劳动仲裁|强制执行|执行局)/g,
  ],
  ['petition', /(信访局|信访件|信访事项|信访答复|上访|复查复核)/g],
  ['discipline', /(纪委|监委|受贿|行贿|索要好处|吃拿卡要|贪污|挪用|以权谋私)/g],
  ['disclosure', /(申请(政府)?信息公开|依申请公开|请公开.{0,12}(文件|合同|预算|清单|批文))/g],
  ['emergency', /(正在(着火|起火|打人|冒烟|燃烧|砸)|有人(落水|昏倒|触电|跳楼|被困)|煤气泄漏|持刀|快来救)/g],
  ['advertising', /(加微信|加我微信|代办证|贷款.{0,6}(秒批|无抵押)|刷单|内部渠道|包过|优惠促销|扫码领取)/g],
];

/** Reasons for which a message is probably not the county's to answer here, with the words that say so. */
export function refusalHints(text: string): RefusalHint[] {
  return SIGNS.map(([reason, pattern]) => ({
    reason,
    words: [...new Set([...text.matchAll(pattern)].map(([words]) => words))],
  })).filter((hint) => hint.words.length > 0);
}
