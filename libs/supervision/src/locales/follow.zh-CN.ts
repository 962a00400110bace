/** Sentences for those who follow a message. None of them holds a word of the message itself. */
export const followZhCN = {
  'supervision.follow-link-wrong':
    '链接不完整或已过期。请从最新一封邮件里重新打开，或凭编号和查询码再订阅一次。',
  'supervision.follow-over': '这条留言已经了结，没有新的进度可以通知。',
  'supervision.follow-too-many': '一条留言最多通知 {n} 个邮箱。请先在其中一个邮箱里退订。',
  'supervision.follow.calendar-title': '留言 {number} 最迟答复日',

  'supervision.follow.confirm.subject': '请确认：把留言 {number} 的进度发到这个邮箱',
  'supervision.follow.confirm.text':
    '有人凭编号和查询码，请我们把留言 {number} 每一步的进度发到这个邮箱。\n\n如果是您，请在{days}天内打开下面的链接确认。不是您就不用理会：不确认，我们不会再发信，{days}天后删除这个地址。',
  'supervision.follow.dispatched.subject': '留言 {number} 已受理，由{unit}办理',
  'supervision.follow.dispatched.text': '留言 {number} 已受理，转给{unit}办理，最迟{due}书面答复。',
  'supervision.follow.refused.subject': '留言 {number} 未予受理',
  'supervision.follow.refused.text': '留言 {number} 未予受理。理由和该找谁，凭编号和查询码查看。',
  'supervision.follow.asked-for-more.subject': '留言 {number} 需要补充',
  'supervision.follow.asked-for-more.text':
    '承办单位想多了解一点，才好办理留言 {number}。补充之前计时暂停。问的是什么，凭编号和查询码查看并回答。',
  'supervision.follow.resumed.subject': '留言 {number} 继续办理',
  'supervision.follow.resumed.text': '留言 {number} 重新计时，最迟{due}书面答复。',
  'supervision.follow.extended.subject': '留言 {number} 延期到{due}答复',
  'supervision.follow.extended.text': '留言 {number} 的答复期限延长到{due}。理由：{reason}',
  'supervision.follow.due-date-moved.subject': '留言 {number} 的答复期限改为{due}',
  'supervision.follow.due-date-moved.text':
    '新的放假安排公布后，留言 {number} 的最迟答复日由{before}改为{due}。逐日怎么算的，凭编号和查询码查看。',
  'supervision.follow.merged.subject': '留言 {number} 与同一件事合并办理',
  'supervision.follow.merged.text':
    '还有人反映了同一件事，留言 {number} 与它合并办理。编号、查询码和最迟{due}答复都不变。',
  'supervision.follow.answer.subject': '留言 {number} 已答复',
  'supervision.follow.answer.text':
    '留言 {number} 已有加盖公章的书面答复。凭编号和查询码查看、下载，15天内可以评价，不满意可以要求重办一次。',
  'supervision.follow.published.subject': '留言 {number} 和答复已公开',
  'supervision.follow.published.text': '留言 {number} 和答复去掉个人信息后已在网上公开，人人可看。',
  'supervision.follow.reworked.subject': '留言 {number} 重新办理',
  'supervision.follow.reworked.text': '留言 {number} 应来信人要求重新办理，最迟{due}再次答复。',
};

export type FollowMessages = Record<keyof typeof followZhCN, string>;
