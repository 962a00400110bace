export const forms = {
  newItem: '填办事项目',
  newProfile: '填单位基本信息',
  made: '从哪天起是这样',
  madeHint: '变更之日起20个工作日内要公开。',
  linesHint: '一条一行。',
  add: '加一行',
  removeRow: '去掉第{n}行',
  row: '{title} {n}',
  none: '没有填',
  check: {
    title: '填得全不全',
    score: '{total}项里填好了{met}项',
    ready: '可以送审。',
    open: '下面几处改好才能送审：',
    hint: '保存后会重新检查。',
    national: '国家检查必查',
  },
};
