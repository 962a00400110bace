import { describe, expect, it } from '@jest/globals';
import { answeredAlike, WORTH_OFFERING } from './answered-alike';

/** Answered messages, and what others later typed about the same matters in words of their own. */
const ANSWERED = [
  { title: '云溪大道路灯不亮', question: '云溪大道南段有五盏路灯不亮，已经十天了，请派人看看。' },
  {
    title: '小区电梯加装补贴怎么申请',
    question: '我们楼六层没有电梯，老人上下楼困难，想问补贴标准和申请办法。',
  },
  { title: '桥头村自来水浑浊', question: '最近一周自来水有泥沙，烧开以后有沉淀，不敢喝。' },
  { title: '工地夜间施工噪声大', question: '小区旁边工地晚上十一点以后还在浇筑混凝土，孩子睡不着。' },
  { title: '外地回来的孩子怎么转学', question: '孩子在外地上三年级，想转回县里，要带哪些材料，什么时候办？' },
] as const;

const TYPED = [
  ['云溪大道南段路灯又坏了', '这几天云溪大道南段路灯全黑，晚上走路看不见。'],
  ['加装电梯有没有补贴', '楼里老人上下楼困难，想问加装电梯的补贴标准。'],
  ['自来水浑浊有泥沙', '村里的自来水打开有泥沙，烧开以后有沉淀，能不能检查一下水质？'],
  ['晚上工地施工噪声扰民', '工地半夜还在施工，噪声很大，孩子睡不着。'],
  ['孩子从外地转学要什么材料', '孩子在外地读二年级，想转学回县里，请问要哪些材料？'],
] as const;

describe('what is offered before sending', () => {
  it.each(TYPED.map(([title, body], at) => ({ title, body, at })))(
    'finds $title, by title alone too',
    (one) => {
      const scores = (body: string) =>
        ANSWERED.map((other) => answeredAlike({ title: one.title, body }, other));
      for (const body of [one.body, '']) {
        const all = scores(body);
        const right = all[one.at] ?? 0;
        expect(right).toBe(Math.max(...all));
        expect(all.map((score) => score >= WORTH_OFFERING)).toEqual(all.map((_, at) => at === one.at));
      }
    },
  );

  it('offers nothing for what was never asked', () => {
    const typed = {
      title: '医保什么时候开始交',
      body: '今年城乡居民医保什么时候开始缴费，在手机上能不能办？',
    };
    for (const other of ANSWERED) expect(answeredAlike(typed, other)).toBeLessThan(WORTH_OFFERING);
  });
});
