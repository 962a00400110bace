import { definePermissions } from '@yangguang/identity/model';

/** What may be done with cases, by whom and how far. A `unit` reach means the cases that one's own unit leads. */
export const supervisionPermissions = definePermissions([
  {
    name: 'supervision.case.read',
    title: { 'zh-CN': '查看办件', en: 'See cases' },
    grants: { handler: 'unit', 'unit-leader': 'unit', centre: 'county', office: 'county' },
  },
  {
    name: 'supervision.case.triage',
    title: { 'zh-CN': '预审、转办、不予受理', en: 'Triage: dispatch or refuse' },
    grants: { centre: 'county' },
  },
  {
    name: 'supervision.case.handle',
    title: { 'zh-CN': '签收、拟复', en: 'Sign for receipt and draft answers' },
    grants: { handler: 'unit' },
  },
  {
    name: 'supervision.case.sign-off',
    title: { 'zh-CN': '签发答复、用印', en: 'Sign off answers under the unit’s seal' },
    grants: { 'unit-leader': 'unit' },
  },
  {
    name: 'supervision.case.send-back',
    title: { 'zh-CN': '退回修改', en: 'Send a draft back' },
    grants: { 'unit-leader': 'unit', centre: 'county' },
  },
  {
    name: 'supervision.case.check',
    title: { 'zh-CN': '审核并答复', en: 'Check and answer' },
    grants: { centre: 'county' },
  },
  {
    name: 'supervision.case.publish',
    title: { 'zh-CN': '决定公开', en: 'Decide on publication' },
    grants: { centre: 'county' },
  },
  {
    name: 'supervision.report.read',
    title: { 'zh-CN': '查看举报件', en: 'See reports of wrongdoing' },
    // In a unit only by the people named on the case, whatever this grants.
    grants: { handler: 'unit', 'unit-leader': 'unit', centre: 'county' },
  },
  {
    name: 'supervision.case.extend',
    title: { 'zh-CN': '申请延期', en: 'Ask for a longer term' },
    grants: { handler: 'unit', 'unit-leader': 'unit' },
  },
  {
    name: 'supervision.case.recuse',
    title: { 'zh-CN': '申请回避', en: 'Stand back from a case' },
    grants: { handler: 'unit', 'unit-leader': 'unit' },
  },
  {
    name: 'supervision.case.settle',
    title: { 'zh-CN': '裁定承办单位', en: 'Settle which unit is to lead' },
    grants: { office: 'county' },
  },
  {
    name: 'supervision.inspection.read',
    title: { 'zh-CN': '查看督办单', en: 'See inspection orders' },
    grants: {
      handler: 'unit',
      'unit-leader': 'unit',
      centre: 'county',
      office: 'county',
      'county-leader': 'county',
    },
  },
  {
    name: 'supervision.inspection.order',
    title: { 'zh-CN': '下督办单、审核说明、办结', en: 'Order an inspection and judge the explanation' },
    grants: { office: 'county' },
  },
  {
    name: 'supervision.inspection.explain',
    title: { 'zh-CN': '就督办事项作说明', en: 'Explain the unit’s handling to the office' },
    grants: { handler: 'unit', 'unit-leader': 'unit' },
  },
  {
    name: 'supervision.bulletin.read',
    title: { 'zh-CN': '查看月度通报', en: 'Read monthly bulletins' },
    grants: {
      handler: 'unit',
      'unit-leader': 'unit',
      centre: 'county',
      office: 'county',
      'county-leader': 'county',
    },
  },
  {
    name: 'supervision.bulletin.write',
    title: { 'zh-CN': '起草、签发、印发、更正通报', en: 'Draft, sign off, issue and correct bulletins' },
    grants: { office: 'county' },
  },
  {
    name: 'supervision.sample.read',
    title: { 'zh-CN': '查看抽查结果', en: 'See samples and their scores' },
    grants: { centre: 'county', office: 'county' },
  },
  {
    name: 'supervision.sample.score',
    title: { 'zh-CN': '抽查、评分', en: 'Draw samples and score them' },
    grants: { office: 'county' },
  },
  {
    name: 'supervision.figures.read',
    title: { 'zh-CN': '查看各单位统计', en: 'See how units answer' },
    grants: { centre: 'county', office: 'county' },
  },
  {
    name: 'supervision.contact.reveal',
    title: { 'zh-CN': '查看来信人联系方式（留痕）', en: 'See a writer’s contact (logged)' },
    grants: { handler: 'unit', 'unit-leader': 'unit', centre: 'county' },
  },
]);
