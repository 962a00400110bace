import { describe, expect, it } from '@jest/globals';
import type { FormField, FormLayout } from '../types';
import { contentOfWords, emptyRow, formWords } from './form-values';

const field = (key: string, kind: FormField['kind']): FormField => ({
  key,
  kind,
  title: key,
  max: 9,
  choices: [],
});
const layout: FormLayout = {
  id: 'service-item',
  title: '',
  fields: [field('name', 'text'), field('basis', 'lines'), field('days', 'number'), field('from', 'day')],
  tables: [{ key: 'steps', title: '', most: 3, fields: [field('who', 'text'), field('n', 'number')] }],
};
const content = {
  ...{ madeOn: '2026-11-20', name: '取水', basis: ['一', '二'], days: 3, from: null },
  steps: [{ who: '窗口', n: 1 }],
};

describe('a form as it is typed', () => {
  it('comes back as it was', () => {
    const words = formWords(layout, content, [{ id: 'f', name: '表.docx' }]);
    expect(contentOfWords(layout, words)).toEqual({ ...content, attachmentIds: ['f'] });
  });

  it('leaves out rows in which nothing stands, and sends what is no number as it stands', () => {
    const words = formWords(layout, null, []);
    words.rows['steps'] = [emptyRow(layout.tables[0]?.fields ?? [])];
    words.values['days'] = '三天';
    expect(contentOfWords(layout, words)).toMatchObject({ steps: [], days: '三天', basis: [], from: null });
  });
});
