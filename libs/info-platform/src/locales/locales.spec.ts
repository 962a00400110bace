import { describe, expect, it } from '@jest/globals';
import { SUBMISSION_KINDS, USE_LEVELS } from '../model/submission-kind';
import { SUBMISSION_STATES } from '../model/submission-state';
import { SUBMISSION_INTENTS } from '../model/submission-transitions';
import { en } from './en';
import { zhCN } from './zh-CN';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the sentences of the information platform', () => {
  const keys = new Set(Object.keys(zhCN));

  it.each([
    ['kind', SUBMISSION_KINDS],
    ['state', SUBMISSION_STATES],
    ['intent', SUBMISSION_INTENTS],
    ['done', SUBMISSION_INTENTS],
    ['level', USE_LEVELS],
    ['rule', USE_LEVELS],
  ] as const)('name every %s', (family, codes) => {
    expect([...codes].filter((code) => !keys.has(`info.${family}.${code}`))).toEqual([]);
  });

  it('have the same places to fill in both languages', () => {
    for (const [key, text] of Object.entries(en))
      expect([key, places(text)]).toEqual([key, places(zhCN[key as keyof typeof zhCN])]);
  });
});
