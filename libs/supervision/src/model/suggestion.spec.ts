import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import { indexTerms } from '@yangguang/text';
import { demoCases } from '../demo/demo-cases';
import { demoUnits } from '../demo/testing/units';
import { messageLikeness, LIKELY_DUPLICATE } from './duplicate-rule';
import { suggestFrom, type TermCount } from './suggestion';
import { calendar2026 } from './testing/calendar';

const year = (seed: number) =>
  demoCases({
    seed,
    now: instantAt('2026-11-23', '10:40'),
    calendar: calendar2026,
    numberPrefix: 'YL',
    units: demoUnits,
    centre: { unit: { id: 'centre', name: '县信息中心' }, people: [{ id: 'lin', name: '林晓岚' }] },
  }).filter((one) => one.kind !== 'report' && one.unit);

type Case = ReturnType<typeof year>[number];
const LEARNED = year(20261123).filter((one) => one.state === 'answered');
const HELD_BACK = year(7).slice(0, 300);

const termsOf = (one: Case) =>
  indexTerms(one.title, one.place ?? '', one.body).filter((term) => /^[^0-9a-z]{2}$/u.test(term));
const unitOf = (one: Case) => one.unit?.id ?? '';

function countsOf(value: (one: Case) => string): TermCount[] {
  const counts = new Map<string, TermCount>();
  for (const one of LEARNED) {
    for (const term of ['', ...termsOf(one)]) {
      const key = `${term} ${value(one)}`;
      counts.set(key, { term, value: value(one), cases: (counts.get(key)?.cases ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

function most(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const share = (count: number) => count / HELD_BACK.length;
const print = (name: string, ours: number, naive: number) =>
  process.stdout.write(`${name}: ${ours.toFixed(3)}, naive baseline ${naive.toFixed(3)}\n`);

describe('suggestions from past decisions', () => {
  it.each([
    ['unit', unitOf],
    ['kind', (one: Case): string => one.kind],
  ] as const)('name the %s of held-back messages far better than the commonest one', (name, value) => {
    const byTerm = new Map<string, TermCount[]>();
    for (const count of countsOf(value)) byTerm.set(count.term, [...(byTerm.get(count.term) ?? []), count]);
    const suggested = HELD_BACK.map((one) => {
      const terms = termsOf(one);
      return suggestFrom(
        terms,
        ['', ...terms].flatMap((term) => byTerm.get(term) ?? []),
      );
    });
    const hit = (at: number, among: number) =>
      suggested[at]?.slice(0, among).some((one) => one.value === value(HELD_BACK[at] as Case)) ?? false;
    const first = share(HELD_BACK.filter((_, at) => hit(at, 1)).length);
    const among3 = share(HELD_BACK.filter((_, at) => hit(at, 3)).length);
    const commonest = most(LEARNED.map(value));
    const naive = share(HELD_BACK.filter((one) => value(one) === commonest).length);
    print(`Suggested ${name}, first of three`, first, naive);
    print(`Suggested ${name}, among three`, among3, naive);
    expect(first).toBeGreaterThan(Math.max(naive * 1.5, 0.6));
    for (const one of suggested.flat()) {
      for (const { words, cases, of } of one.evidence) {
        expect(words).toHaveLength(2);
        expect(cases).toBeLessThanOrEqual(of);
      }
    }
  });

  it('suggests nothing where nothing was learned, nor without words that speak for it', () => {
    expect(suggestFrom(['路灯'], [])).toEqual([]);
    const counts = [
      { term: '', value: 'a', cases: 10 },
      { term: '', value: 'b', cases: 10 },
      { term: '路灯', value: 'a', cases: 5 },
      { term: '路灯', value: 'b', cases: 5 },
    ];
    expect(suggestFrom(['路灯'], counts)).toEqual([]);
  });
});

/** The same matter told by a neighbour: another beginning and end, other numbers, sentences turned about. */
function retold(one: Case, at: number): Case {
  const sentences = one.body.split(/(?<=[。？！])/).filter((sentence) => sentence.trim() !== '');
  const turned = at % 2 === 0 ? sentences : [...sentences.slice(1), ...sentences.slice(0, 1)];
  const kept = turned.length > 2 && at % 3 === 0 ? turned.slice(0, -1) : turned;
  return {
    ...one,
    title: at % 2 === 0 ? `反映${one.title}` : one.title.replace(/^建议|^希望/, '').slice(0, -2),
    body: `我也是住这里的居民。${kept.join('').replaceAll(/\d+/g, (number) => String(Number(number) + 2))}盼尽快答复。`,
  };
}

describe('likely duplicates', () => {
  it('finds a matter that was told before, and is not led astray by others of its kind', () => {
    const sample = HELD_BACK.slice(0, 120);
    const judged = sample.flatMap((one, at) => {
      const again = retold(one, at);
      const pool = HELD_BACK.filter((other) => other === one || other.title !== one.title);
      const scores = pool.map((other) => ({ other, score: messageLikeness(again, other).score }));
      const best = scores.sort((a, b) => b.score - a.score)[0];
      const words = again.title.slice(0, 6);
      return [
        {
          ours: best !== undefined && best.score >= LIKELY_DUPLICATE && best.other === one,
          naive: pool.find((other) => other.title.startsWith(words)) === one,
        },
      ];
    });
    const ours = judged.filter((one) => one.ours).length / judged.length;
    const naive = judged.filter((one) => one.naive).length / judged.length;
    process.stdout.write(
      `Duplicates found first: ${ours.toFixed(3)}, same first six letters ${naive.toFixed(3)}\n`,
    );
    expect(ours).toBeGreaterThan(Math.max(naive, 0.8));
  });

  it('thinks more of the same writer, and says which passages are shared', () => {
    const one = { title: '路灯不亮', place: '云溪大道', body: '云溪大道南段有五盏路灯不亮，已经十天了。' };
    const other = { ...one, body: '晚上出门发现云溪大道南段有五盏路灯不亮，请修。' };
    const plain = messageLikeness(one, other);
    expect(messageLikeness(one, other, true).score).toBeGreaterThan(plain.score);
    expect(plain.shared.map((run) => run.text)).toEqual(['云溪大道南段有五盏路灯不亮，']);
    expect(messageLikeness(one, { title: '低保停发', place: null, body: '母亲的低保停发了。' }).score).toBe(
      0,
    );
  });
});
