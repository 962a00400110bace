/** Words of inspection orders and the backlog. */
export const inspectionZhCN = {
  'supervision.timeline.inspection-ordered': '两办督办，请{unit}说明',
  'supervision.timeline.inspection-explained': '{unit}已就督办事项说明',
  'supervision.timeline.inspection-asked-again': '两办再次要求{unit}说明',
  'supervision.timeline.inspection-closed': '对{unit}的督办办结',
  'supervision.timeline.inspection-withdrawn': '对{unit}的督办撤销',
  'supervision.inspection.not-found':
    '没有找到这张督办单。它可能已转为仅限指定人员查看，请回到督办列表再找。',
  'supervision.inspection.already-open':
    '这个单位在此件上还有一张督办单没有办结。请先办结那一张，或在那张上再次要求说明。',
  'supervision.inspection.unit-not-concerned':
    '这个单位既不主办也不协办此件。请从此件的主办、协办单位中选一个。',
  'supervision.inspection.own-explanation': '这份说明是您自己写的，不能由您审核。请换一位督查人员办理。',
  'supervision.inspection.recused': '您已申请回避此件，请由本单位其他人说明。',
  'supervision.inspection.still-time': '说明期限还没有过。请等到期后再按未说明办结，或撤销这张督办单。',
  'supervision.inspection.state.ordered': '待说明',
  'supervision.inspection.state.explained': '待审核',
  'supervision.inspection.state.closed': '已办结',
  'supervision.inspection.state.withdrawn': '已撤销',
  'supervision.inspection.standing.waiting': '尚在期限内',
  'supervision.inspection.standing.overdue': '逾期未说明',
  'supervision.inspection.standing.in-time': '按时说明',
  'supervision.inspection.standing.late': '逾期说明',
  'supervision.inspection.standing.none': '未说明',
  'supervision.inspection.finding.justified': '理由成立',
  'supervision.inspection.finding.put-right': '已整改到位',
  'supervision.inspection.finding.at-fault': '办理不力',
  'supervision.inspection.intent.explain': '提交说明',
  'supervision.inspection.intent.ask-again': '再次要求说明',
  'supervision.inspection.intent.close': '办结',
  'supervision.inspection.intent.close-unexplained': '按未说明办结',
  'supervision.inspection.intent.withdraw': '撤销',
  'supervision.notice.inspection.ordered.subject': '{number}：请于 {due} 前说明',
  'supervision.notice.inspection.ordered.text':
    '办件 {case}《{title}》被督办，请{unit}打开督办单，在 {due} 前写明情况。',
  'supervision.notice.inspection.asked-again.subject': '{number}：还需要补充说明',
  'supervision.notice.inspection.asked-again.text': '办件 {case}《{title}》的说明还不够，请于 {due} 前补充。',
  'supervision.notice.inspection.explained.subject': '{number}：{unit}已说明',
  'supervision.notice.inspection.explained.text': '办件 {case}《{title}》的说明已经提交，请审核。',
  'supervision.notice.inspection.closed.subject': '{number}已办结',
  'supervision.notice.inspection.closed.text': '办件 {case}《{title}》的督办已有结论，请查看。',
  'supervision.notice.inspection.withdrawn.subject': '{number}已撤销',
  'supervision.notice.inspection.withdrawn.text': '办件 {case}《{title}》的督办已经撤销，不必再说明。',
  'supervision.notice.inspection.due.subject': '{number}：说明期限 {due}',
  'supervision.notice.inspection.due.text': '办件 {case}《{title}》的说明还没有提交，请{unit}按时写明情况。',
  'supervision.notice.inspection.overdue.subject': '{number}：说明已逾期',
  'supervision.notice.inspection.overdue.text':
    '办件 {case}《{title}》的说明期限 {due} 已过，{unit}还没有提交。',
  'supervision.backlog.no-unit': '尚未转办',
};

export type InspectionMessages = Record<keyof typeof inspectionZhCN, string>;
