import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS } from '../model/document-codes';
import { DOCUMENT_STATES } from '../model/document-state';
import { DOCUMENT_INTENTS } from '../model/document-workflow';
import { FINDING_KINDS } from '../model/gate/finding';
import { en } from './en';
import { zhCN } from './zh-CN';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the sentences of disclosure', () => {
  const keys = new Set(Object.keys(zhCN));

  it.each([
    ['kind', DOCUMENT_KINDS],
    ['state', DOCUMENT_STATES],
    ['intent', DOCUMENT_INTENTS],
    ['timeline', ['create', ...DOCUMENT_INTENTS]],
    ['finding', FINDING_KINDS],
  ] as const)('name every %s', (family, codes) => {
    expect([...codes].filter((code) => !keys.has(`disclosure.${family}.${code}`))).toEqual([]);
  });

  it('have the same places to fill in both languages', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, places(text)]).toEqual([key, places(zhCN[key as keyof typeof zhCN])]);
    }
  });
});
