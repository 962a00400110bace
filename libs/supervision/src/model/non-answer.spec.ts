import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import fc from 'fast-check';
import { demoCases } from '../demo/demo-cases';
import { demoUnits } from '../demo/testing/units';
import { clausesOf } from './answer-clauses';
import type { AnswerContent } from './answer-outcome';
import { checkAnswer, type EarlierAnswer } from './non-answer';
import { answerExamples } from './testing/answers';
import { calendar2026 } from './testing/calendar';

const content = (change: Partial<AnswerContent>): AnswerContent => ({
  outcome: 'done',
  text: '',
  basis: null,
  reason: null,
  nextStep: null,
  ...change,
});

/** The real answers of the demonstration year, each with its question. */
const answered = demoCases({
  seed: 20261123,
  now: instantAt('2026-11-23', '10:40'),
  calendar: calendar2026,
  numberPrefix: 'YL',
  units: demoUnits,
  centre: { unit: { id: 'centre', name: '县信息中心' }, people: [{ id: 'lin', name: '林晓岚' }] },
}).flatMap((one) => (one.answer ? [{ ...one, content: one.answer.content }] : []));

describe('the check for non-answers', () => {
  it.each(answerExamples)(
    'says of “$text”: $wrong',
    ({ question, outcome, text, nextStep = null, wrong, falseAlarm }) => {
      const codes = checkAnswer({ question, content: content({ outcome, text, nextStep }) }).map(
        (one) => one.code,
      );
      if (wrong) expect(codes).toContain(wrong);
      else expect(codes).toEqual(falseAlarm ? [falseAlarm] : []);
    },
  );

  it('prints how often it is right over hand-written and demonstration answers', () => {
    const judged = [
      ...answerExamples.map(({ question, outcome, text, nextStep = null, wrong }) => ({
        bad: wrong !== undefined,
        found: checkAnswer({ question, content: content({ outcome, text, nextStep }) }).length > 0,
      })),
      ...answered.map((one) => ({
        bad: false,
        found: checkAnswer({ question: one, content: one.content }).length > 0,
      })),
      // The same answers sent to somebody who asked about another thing.
      ...answered.map((one, index) => {
        const far = answered.findIndex(
          (other, at) =>
            at > (index * 7) % answered.length && other.unit?.id !== one.unit?.id && other.kind !== one.kind,
        );
        const { content: given } = answered[Math.max(far, 0)] ?? one;
        return { bad: true, found: checkAnswer({ question: one, content: given }).length > 0 };
      }),
    ];
    const hits = judged.filter((one) => one.bad && one.found).length;
    const precision = hits / judged.filter((one) => one.found).length;
    const recall = hits / judged.filter((one) => one.bad).length;
    process.stdout.write(
      `Non-answers: ${judged.length} answers, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`,
    );
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.8);
  });

  it('finds a text that went to many with other questions, and names them', () => {
    const text = '您好，关于您反映的问题，我局已安排网格员到现场查看并做好登记，11月30日前完成全部整改工作。';
    const others: EarlierAnswer[] = answered.slice(0, 40).map(({ number, title, body }) => ({
      number,
      question: { title, body },
      text,
    }));
    const question = { title: '网格员登记出错', body: '网格员登记的门牌错了，现场查看也没有来，请整改。' };
    const twins = checkAnswer({ question, content: content({ text }), others });
    expect(twins).toEqual([{ code: 'same-as-others', evidence: others.map((one) => one.number) }]);
    expect(checkAnswer({ question, content: content({ text }), others: others.slice(0, 2) })).toEqual([]);
  });

  it('lets the same answer go to those who ask the same', () => {
    const question = { title: '医保什么时候缴费', body: '2027年城乡居民医保什么时候截止缴费，交多少钱？' };
    const text = '城乡居民医保2027年个人缴费400元，2027年2月28日截止，可在手机上缴纳。';
    const others = Array.from({ length: 20 }, (_, at) => ({ number: `YL20261101-${at}`, question, text }));
    expect(checkAnswer({ question, content: content({ outcome: 'explained', text }), others })).toEqual([]);
  });

  it('takes an answer to what was said later for an answer', () => {
    const question = { title: '通村路上的桥面开裂', body: '桥面开裂很深，校车每天都要走，请来检查。' };
    const text = '桥尾一段的裂缝确实漏了，养护队今天已补灌完毕，并重新做了防水层。';
    expect(checkAnswer({ question, content: content({ text }) })).toMatchObject([{ code: 'off-topic' }]);
    const later = ['只灌了一半的裂缝，桥尾那一段没有动。'];
    expect(checkAnswer({ question, later, content: content({ text }) })).toEqual([]);
  });

  it('reads any text without falling over, and its clauses are of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, title) => {
        for (const clause of clausesOf(text)) expect(clause.text.length).toBeGreaterThan(0);
        const found = checkAnswer({ question: { title, body: '' }, content: content({ text }) });
        expect(new Set(found.map((one) => one.code)).size).toBe(found.length);
      }),
    );
  });
});
