/** The kinds of bodies a county has; the order is the one in which lists group them. */
export const UNIT_KINDS = [
  /** 党委部门 */
  'party',
  /** 政府部门 */
  'government',
  /** 县委办、政府办 */
  'office',
  /** 县信息中心 */
  'centre',
  /** 乡镇、街道 */
  'township',
  /** 事业单位 */
  'institution',
  /** 人民团体 */
  'people-org',
  /** 垂直管理单位 */
  'vertical',
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

export function unitKindTitleKey(kind: UnitKind): string {
  return `identity.unit-kind.${kind}`;
}
