import { describe, expect, it } from '@jest/globals';
import type { Deadline, DeadlineDay, TrackedMessage } from '../api/types';
import { isLate, workingDayReached } from './clock';
import { dateWords } from './date-words';
import { percent } from './figures';
import { answeredOnDay, clockHeading, leadSentence } from './tracked';

const day = (date: string, number: number | null): DeadlineDay => ({
  date,
  counted: number !== null,
  number,
  reason: number === null ? 'weekend' : 'working-day',
  text: '',
});
const deadline: Deadline = {
  received: '2026-11-19',
  workingDays: 3,
  due: '2026-11-24',
  provisional: false,
  provisionalReason: null,
  days: [
    day('2026-11-19', null),
    day('2026-11-20', 1),
    day('2026-11-21', null),
    day('2026-11-22', null),
    day('2026-11-23', 2),
    day('2026-11-24', 3),
  ],
};
const words = dateWords('zh-CN');
const message = (change: Partial<TrackedMessage>): TrackedMessage =>
  ({
    state: 'handling',
    deadline,
    holder: { unitName: '县教育局', since: '2026-11-20T01:00:00Z' },
    answer: null,
    timeline: [],
    ...change,
  }) as TrackedMessage;
const answered = (answeredAt: string, timeline: TrackedMessage['timeline'] = []) =>
  message({
    state: 'answered',
    holder: null,
    timeline,
    answer: { unitName: '县教育局', answeredAt } as TrackedMessage['answer'],
  });

describe('the citizen’s clock', () => {
  it.each([
    ['2026-11-19', 0],
    ['2026-11-20', 1],
    ['2026-11-22', 1],
    ['2026-11-24', 3],
    ['2026-12-01', 3],
  ])('on %s has reached working day %i', (today, n) => expect(workingDayReached(deadline, today)).toBe(n));

  it('is late from the day after', () => {
    expect(isLate(deadline, '2026-11-24')).toBe(false);
    expect(isLate(deadline, '2026-11-25')).toBe(true);
  });

  it('heads the ruler with where it stands', () => {
    expect(clockHeading(message({}), '2026-11-19', words)).toEqual({
      key: 'track.clock.before',
      values: { date: '11月20日' },
    });
    expect(clockHeading(message({}), '2026-11-22', words)).toEqual({
      key: 'track.clock.day',
      values: { n: 1 },
    });
    expect(clockHeading(message({}), '2026-11-25', words).key).toBe('track.clock.late');
    expect(clockHeading(answered('2026-11-23T02:00:00Z'), '2026-12-01', words)).toEqual({
      key: 'track.clock.done',
      values: { n: 2 },
    });
  });

  it('says who has it and until when', () => {
    expect(leadSentence(message({}), '2026-11-23', words)).toEqual({
      key: 'track.lead.open',
      values: { unit: '县教育局', due: '11月24日', weekday: '星期二' },
    });
    expect(leadSentence(message({}), '2026-11-25', words).key).toBe('track.lead.late');
    expect(leadSentence(message({ state: 'refused', holder: null }), '2026-11-25', words).key).toBe(
      'track.lead.refused',
    );
    expect(leadSentence(answered('2026-11-19T09:00:00Z'), '2026-11-25', words).key).toBe(
      'track.lead.answeredSame',
    );
  });

  it('knows the day of a late answer only from the timeline', () => {
    expect(answeredOnDay(answered('2026-12-01T01:00:00Z'))).toBeNull();
    const line = {
      at: '',
      type: 'answered' as const,
      title: '',
      detail: null,
      unitName: null,
      aboutUnitName: null,
      workingDay: 8,
    };
    expect(answeredOnDay(answered('2026-12-01T01:00:00Z', [line]))).toBe(8);
  });
});

describe('a share in percent', () => {
  it.each([
    [1, '100'],
    [0.9999, '99.9'],
    [217 / 225, '96.4'],
    [0.95, '95.0'],
    [0, '0'],
  ])('%f is %s: never rounded up to all', (share, text) => expect(percent(share)).toBe(text));
});
