import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blocksOf, contentHash, plainText, type SignedContent } from './body';

const content: SignedContent = {
  type: 'notice',
  issuerCode: '云政办发',
  title: '关于做好防汛工作的通知',
  addressees: '各乡镇人民政府',
  copies: '',
  urgency: 'none',
  form: 'red-head',
  body: '现通知如下：\n一、落实值班制度',
  recipientIds: ['b', 'a'],
  disclosure: 'withheld',
  disclosureGround: '内部事务信息',
};

describe('the body of a document', () => {
  it('knows the four levels by their numbers', () => {
    expect(
      blocksOf('现通知如下：\n一、值班\n（一）报告\n1.准备\n（1）物资\n3.5万人').map((one) =>
        one.kind === 'heading' ? one.level : 0,
      ),
    ).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('takes a numbered sentence for a paragraph', () => {
    expect(blocksOf('（一）发生突发事件，要在第一时间报告。')[0]?.kind).toBe('paragraph');
  });

  it('gives back what was typed', () => {
    const line = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/\s+/g, ''))
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(plainText(blocksOf(lines.join('\n')))).toBe(lines.join('\n'));
      }),
    );
  });
});

describe('the fingerprint', () => {
  it('is blind to spaces and sees every other change', () => {
    const hash = contentHash(content);
    expect(contentHash({ ...content, body: '现通知如下：\n\n 一、落实值班制度 ' })).toBe(hash);
    for (const key of Object.keys(content) as (keyof SignedContent)[]) {
      const other = key === 'recipientIds' ? ['a'] : `${content[key]}改`;
      expect(contentHash({ ...content, [key]: other })).not.toBe(hash);
    }
  });

  it('does not ask in which order the receiving units stand', () => {
    expect(contentHash({ ...content, recipientIds: ['a', 'b'] })).toBe(contentHash(content));
  });

  it('does not mix neighbouring fields up', () => {
    expect(contentHash({ ...content, title: 'ab', addressees: 'c' })).not.toBe(
      contentHash({ ...content, title: 'a', addressees: 'bc' }),
    );
  });
});
