/** Words of samples and score sheets. */
export const sampleZhCN = {
  'supervision.sample.not-found': '没有找到这次抽查，请回到抽查列表再找。',
  'supervision.sample.case-not-found': '这次抽查里没有这一件，或它已转为仅限指定人员查看。请换一件评分。',
  'supervision.sample.month': '这个月还没有到，请选本月或以前的月份。',
  'supervision.sample.nothing': '这个范围里没有可抽的办件。请换个月份，或放宽单位和类别。',
  'supervision.sample.own-case': '您经办过这一件，请由另一位同事评分。',
  'supervision.sample.remark-needed': '有一项低于 2 分，请写明看到了什么。',
  'supervision.sample.criterion.clear': '结论明确',
  'supervision.sample.criterion.complete': '逐条回应',
  'supervision.sample.criterion.grounded': '依据理由',
  'supervision.sample.criterion.done': '办理到位',
  'supervision.sample.criterion.timely': '按时答复',
  'supervision.sample.criterion.plain': '通俗规范',
  'supervision.sample.question.clear': '读完能不能知道办了、不办还是何时办？',
  'supervision.sample.question.complete': '群众问的每一条是不是都答了？',
  'supervision.sample.question.grounded': '办不了的，政策和理由讲清楚了吗？',
  'supervision.sample.question.done': '能办的办了吗？承诺的事有时间和人吗？',
  'supervision.sample.question.timely': '在期限内答复了吗？延期有正当理由吗？',
  'supervision.sample.question.plain': '用语通俗、称呼得体、没有空话套话吗？',
};

export type SampleMessages = Record<keyof typeof sampleZhCN, string>;
