/** Sentences of what the system tells those who decide. */
export const senseZhCN = {
  'supervision.non-answer.courtesy-only.title': '只有客套，没有答复',
  'supervision.non-answer.courtesy-only.advice': '写明查了什么、结果怎样。',
  'supervision.non-answer.transferred-only.title': '只说已转别处',
  'supervision.non-answer.transferred-only.advice': '写明由谁办、什么时候办完，或为什么归它管。',
  'supervision.non-answer.no-outcome.title': '没有写出结果',
  'supervision.non-answer.no-outcome.advice': '已办的写做了什么；要办的写哪一天前做什么。',
  'supervision.non-answer.same-as-others.title': '和给别人的答复是同一段话',
  'supervision.non-answer.same-as-others.advice': '问的不是一件事，请按这封来信的内容写。',
  'supervision.non-answer.off-topic.title': '没有说到来信问的事',
  'supervision.non-answer.off-topic.advice': '对照来信，逐条写明。',
  'supervision.non-answer.courtesy-only.refused': '答复只有客套。请改写；确需这样送签的，请写明理由。',
  'supervision.non-answer.transferred-only.refused':
    '答复只说已转别处。请写明由谁办、何时办完；确需这样送签的，请写明理由。',
  'supervision.non-answer.no-outcome.refused': '答复没有写出结果。请改写；确需这样送签的，请写明理由。',
  'supervision.non-answer.same-as-others.refused':
    '这段话已原样答复过问别的事的人。请改写；确需这样送签的，请写明理由。',
  'supervision.non-answer.off-topic.refused': '答复没有说到来信问的事。请改写；确需这样送签的，请写明理由。',

  'supervision.suggestion.words': '“{words}”：{of} 件中 {cases} 件如此',
  'supervision.suggestion.duty': '职责用词：{words}',
  'supervision.suggestion.place': '属地：地点写的是{place}',
};

export type SenseMessages = Record<keyof typeof senseZhCN, string>;
