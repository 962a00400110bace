import type { DemoCase, DemoEvent, DemoPerson, DemoUnit } from './demo-case';
import type { Prng } from './prng';

interface Ending {
  readonly base: Pick<DemoCase, 'kind' | 'consentPublish'>;
  readonly answeredAt: Date;
  readonly now: Date;
  readonly clerk: DemoPerson;
  readonly centre: Pick<DemoUnit, 'id' | 'name'>;
  readonly publicTexts: { readonly question: string; readonly answer: string };
  readonly publishAt: Date;
}

type Later = Pick<DemoCase, 'publication' | 'published' | 'rating' | 'events'>;

const DAY_MS = 86_400_000;
const GRADES = [
  [5, 45],
  [4, 30],
  [3, 14],
  [2, 7],
  [1, 4],
] as const;
const GOOD = ['clear', 'done', 'quick', 'kind'];
const BAD = ['vague', 'undone', 'slow', 'unclear'];
const COMMENTS: Readonly<Record<number, readonly string[]>> = {
  5: ['当天就有人来看了，没想到这么快，谢谢！', '说得很清楚，照着办好了。', '点赞。'],
  4: ['答复及时，希望以后少出这样的事。', '办得不错。'],
  3: ['基本说清楚了，具体时间还要再问。'],
  2: ['写了很多政策，我的问题只答了一半。'],
  1: ['说已经修好，我去看还是老样子。'],
};

/** What happens after the answer: the centre decides on publication, some citizens rate. */
export function afterAnswer(random: Prng, ending: Ending): Later {
  const { base, answeredAt, now, clerk, centre, publishAt } = ending;
  const events: DemoEvent[] = [];
  const line = (at: Date, type: DemoEvent['type'], byCentre: boolean, detail: DemoEvent['detail']): void => {
    events.push({
      id: random.id(at),
      at,
      type,
      actor: byCentre ? clerk : null,
      unit: byCentre ? { ...centre } : null,
      detail,
    });
  };
  const decision = random.weighted([
    ['published', 82],
    ['withheld', 8],
    ['undecided', 10],
  ] as const);
  const decided = base.consentPublish && base.kind !== 'report' && publishAt <= now ? decision : 'undecided';
  if (decided === 'published') line(publishAt, 'published', true, {});
  if (decided === 'withheld') line(publishAt, 'withheld', true, { reason: '内容涉及他人，脱敏后仍可识别。' });

  const ratedAt = new Date(answeredAt.getTime() + random.int(1, 9) * DAY_MS + random.int(-300, 200) * 60_000);
  const grade = random.weighted(GRADES);
  const rates = random.chance(0.42) && ratedAt <= now && ratedAt > answeredAt;
  if (rates) line(ratedAt, 'rated', false, { grade });
  return {
    publication: decided,
    published: decided === 'published' ? { ...ending.publicTexts, at: publishAt, by: clerk } : null,
    rating: rates
      ? {
          grade,
          reasons: random.chance(0.8) ? [random.pick(grade >= 3 ? GOOD : BAD)] : [],
          comment: random.chance(0.45) ? random.pick(COMMENTS[grade] ?? ['']) : null,
          at: ratedAt,
        }
      : null,
    events,
  };
}
