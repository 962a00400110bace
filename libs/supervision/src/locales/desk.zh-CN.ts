/** Sentences of the centre's desk: what a message is, and who may know of it. */
export const deskZhCN = {
  'supervision.intent.change-kind': '更改类别',
  'supervision.intent.name-readers': '调整知悉人员',
  'supervision.timeline.kind-changed': '更改类别',
  'supervision.timeline.kind-changed.detail': '由“{from}”改为“{to}”',
  'supervision.timeline.readers-named': '确定知悉人员',
  'supervision.timeline.readers-named.added': '可以看到：{names}',
  'supervision.timeline.readers-named.removed': '不再看到：{names}',
  'supervision.open-to-unit': '这个办件没有限知，承办单位的人都能看到，不用指定人员',
  'supervision.kind-same': '已经是这个类别了，请选别的类别。',
  'supervision.readers-too-few': '至少选两个人：一个拟稿，另一个签发。请再选一个人。',
  'supervision.readers-same': '人员没有变化，请增减以后再提交。',
};

export type DeskMessages = Record<keyof typeof deskZhCN, string>;
