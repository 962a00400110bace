/**
 * Words that leave open what is asked (兜底条款). No material or condition may be asked for with them: whoever
 * reads them does not know what to bring (优化营商环境条例第三十五条、第四十四条).
 */
const PATTERNS: readonly RegExp[] = [
  /(?:法律|法规|规章|政策|文件)[^，。；\n]{0,12}(?:规定|要求)的?(?:其他|其它)[^，。；\n]{0,8}/u,
  /(?:其他|其它)(?:的)?(?:相关|有关|需要|必要|应当|须|所需|符合)?[^，。；\n]{0,8}(?:材料|资料|证明|证件|文件|条件|情形)/u,
  /^(?:相关|有关)(?:的)?(?:证明)?(?:材料|资料|证明|文件|手续)?$|(?:相关|有关)(?:的)?(?:证明)?(?:材料|资料|手续)$/u,
  /等(?:相关|有关|其他)?(?:的)?(?:材料|资料|证明|证件|文件|手续)?$/u,
  /(?:部门|机关|单位|窗口|工作人员)(?:认为|要求)[^，。；\n]{0,8}(?:材料|资料|证明|文件|条件)/u,
  /(?:视|根据|依)(?:实际|具体)?情况[^，。；\n]{0,6}(?:提供|提交|补充|确定|而定)/u,
];

/** The passage that asks for anything and everything, if there is one. */
export function catchAll(words: string): string | undefined {
  for (const line of words.split('\n')) {
    for (const pattern of PATTERNS) {
      const found = pattern.exec(line.trim())?.[0];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
