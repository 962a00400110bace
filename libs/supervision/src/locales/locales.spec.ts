import { describe, expect, it } from '@jest/globals';
import { ANSWER_OUTCOMES } from '../model/answer-outcome';
import { CASE_KINDS } from '../model/case-kind';
import { CASE_STATES } from '../model/case-state';
import { CASE_INTENTS } from '../model/case-transitions';
import { NON_ANSWER_CODES } from '../model/non-answer';
import { GRADES } from '../model/rating';
import { REDACTION_KINDS } from '@yangguang/text';
import { REFUSAL_REASONS } from '../model/refusal-reason';
import { CLOCK_NAMES } from '../model/reply-deadline';
import { TIMELINE_TYPES } from '../model/timeline';
import { WORK_GROUPS } from '../model/work-rule';
import { en } from './en';
import { zhCN } from './zh-CN';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('the sentences of supervision', () => {
  const keys = new Set(Object.keys(zhCN));

  it.each([
    ['kind', CASE_KINDS],
    ['state', CASE_STATES],
    ['intent', CASE_INTENTS],
    ['outcome', ANSWER_OUTCOMES],
    ['grade', GRADES],
    ['clock', CLOCK_NAMES],
    ['work', WORK_GROUPS],
    ['redaction', REDACTION_KINDS],
    ['timeline', TIMELINE_TYPES],
  ] as const)('name every %s', (family, codes) => {
    expect([...codes].filter((code) => !keys.has(`supervision.${family}.${code}`))).toEqual([]);
  });

  it('give every refusal a title, a reason and a channel', () => {
    const wanted = REFUSAL_REASONS.flatMap((code) =>
      ['title', 'reason', 'channel'].map((part) => `supervision.refusal.${code}.${part}`),
    );
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('give every finding about an answer a title and advice', () => {
    const wanted = NON_ANSWER_CODES.flatMap((code) =>
      ['title', 'advice', 'refused'].map((part) => `supervision.non-answer.${code}.${part}`),
    );
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('give every notice and mail a subject and a text', () => {
    const templates = [...keys].filter((key) => /^supervision\.(notice|mail)\./.test(key));
    const stems = new Set(templates.map((key) => key.replace(/\.(subject|text)$/, '')));
    for (const stem of stems) expect(keys.has(`${stem}.subject`) && keys.has(`${stem}.text`)).toBe(true);
  });

  it('put nothing that somebody typed into a mail to a citizen', () => {
    const mails = Object.entries(zhCN).filter(([key]) => /^supervision\.(mail|follow)\./.test(key));
    expect(mails.length).toBeGreaterThan(0);
    for (const [key, text] of mails)
      expect([key, places(text).filter((name) => /^(title|name|body|place|question)$/.test(name))]).toEqual([
        key,
        [],
      ]);
  });

  it('have the same places to fill in both languages', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, places(text)]).toEqual([key, places(zhCN[key as keyof typeof zhCN])]);
    }
  });
});
