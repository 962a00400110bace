import { describe, expect, it } from '@jest/globals';
import {
  hidePassage,
  hideWords,
  partsOf,
  publicText,
  setHidden,
  type PublicMark,
  type PublicTexts,
} from './publication-marks';

const texts: PublicTexts = {
  title: '老王家门口的树',
  question: '我是老王，电话19900001234，树倒了。',
  answer: '老王您好，树已扶正。',
};
const phone: PublicMark = {
  ...{ field: 'question', kind: 'phone', kindTitle: '电话号码' },
  ...{ text: '19900001234', start: 7, end: 18, hidden: true },
};
const hide = (marks: readonly PublicMark[], start: number, end: number) =>
  hidePassage(marks, { field: 'question', start, end }, texts, '自选');

describe('marks on what is to be published', () => {
  it('cut a text into what is shown and what may be hidden', () => {
    expect(partsOf(texts.question, [phone], 'question')).toEqual([
      { text: '我是老王，电话' },
      { text: '19900001234', mark: 0 },
      { text: '，树倒了。' },
    ]);
    expect(partsOf(texts.answer, [phone], 'answer')).toEqual([{ text: texts.answer }]);
  });

  it('make the public text', () => {
    expect(publicText(texts.question, [phone], 'question')).toBe('我是老王，电话***，树倒了。');
    expect(publicText(texts.question, [{ ...phone, hidden: false }], 'question')).toBe(texts.question);
  });

  it('leave one sign for neighbours', () => {
    const marks = hide([phone], 5, 7);
    expect(marks).toHaveLength(2);
    expect(publicText(texts.question, marks, 'question')).toBe('我是老王，***，树倒了。');
  });

  it('become one with a larger passage, and are only switched on by a smaller one', () => {
    expect(hide([phone], 10, 20)).toMatchObject([{ start: 7, end: 20, kind: null, text: '19900001234，树' }]);
    expect(hide([{ ...phone, hidden: false }], 8, 10)).toEqual([phone]);
  });

  it('find words wherever they stand', () => {
    const marks = hideWords([phone], '老王', texts, '自选');
    expect(marks.map(({ field, start }) => [field, start])).toEqual([
      ['title', 0],
      ['question', 2],
      ['question', 7],
      ['answer', 0],
    ]);
    expect(publicText(texts.title, marks, 'title')).toBe('***家门口的树');
    expect(hideWords([phone], '', texts, '自选')).toEqual([phone]);
  });

  it('stay in the list when they were suggested, and leave it when a person chose them', () => {
    const marks = hideWords([phone], '老王', texts, '自选');
    expect(setHidden(marks, 2, false)[2]).toEqual({ ...phone, hidden: false });
    expect(setHidden(marks, 0, false)).toHaveLength(3);
  });
});
