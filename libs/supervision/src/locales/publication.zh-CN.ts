/** Sentences of the publication desk. */
export const publicationZhCN = {
  'supervision.redaction.own': '自选',
  'supervision.timeline.unpublished': '从网上撤下',
  'supervision.timeline.published.detail': '附图{n}张',

  'supervision.not-only-hidden': '公开稿只能隐去原文里的字，不能改写或增删。请恢复建议稿，再选要隐去的地方。',
  'supervision.picture-not-of-case': '这件留言没有这个附件，请刷新后重新选择。',
  'supervision.only-pictures': '只有图片可以公开。PDF 和办公文件里可能藏着看不见的内容，请不要选它。',
  'supervision.picture-twice': '同一张图片只能公开一次，请去掉重复的。',
  'supervision.area-beyond-picture': '有涂黑的方框超出了图片，请把它移回图内或删掉。',
  'supervision.picture-not-public': '没有这张公开的图片，它可能已随留言撤下。',
};

export type PublicationMessages = Record<keyof typeof publicationZhCN, string>;
