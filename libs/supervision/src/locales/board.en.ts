import type { BoardMessages } from './board.zh-CN';

/** Sentences about who looked at a unit's board. */
export const boardEn: BoardMessages = {
  'supervision.notice.board.subject': 'Nobody has looked at your unit’s board today',
  'supervision.notice.board.text':
    'By {time} on {day} nobody had opened your unit’s board. Please open it: something new may have come, or fall due.',
  'supervision.formula.looked':
    'Board looked at = working days on which somebody looked ÷ working days on which the unit should have; since looks are recorded, up to today; one person a day is enough',
  'supervision.figures.column.looked': 'Days looked',
  'supervision.figures.column.looked-of': 'Days to look',
  'supervision.figures.column.looked-rate': 'Board looked at (%)',
};
