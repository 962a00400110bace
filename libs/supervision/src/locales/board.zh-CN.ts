/** Sentences about who looked at a unit's board. */
export const boardZhCN = {
  'supervision.notice.board.subject': '本单位今天还没有人查看看板',
  'supervision.notice.board.text':
    '到{time}，{day}还没有人打开本单位的监督看板。请打开看一眼：有没有新转来的、快到期的。',
  'supervision.formula.looked':
    '看板查看率＝有人查看看板的工作日数÷应查看的工作日数；自有记录之日起算，到今天为止，一天里一个人看过就算',
  'supervision.figures.column.looked': '查看看板天数',
  'supervision.figures.column.looked-of': '应查看天数',
  'supervision.figures.column.looked-rate': '看板查看率（%）',
};

export type BoardMessages = Record<keyof typeof boardZhCN, string>;
