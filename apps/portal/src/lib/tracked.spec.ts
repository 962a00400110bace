import { describe, expect, it } from '@jest/globals';
import type { TrackedMessage } from '../api/types';
import type { DateWords } from './date-words';
import { answeredOnDay, clockHeading, hasClock, isOpen, leadSentence } from './tracked';

const dates = { short: (day: string) => day.slice(0, 10), weekday: () => '周五' } as unknown as DateWords;
const message = (change: Partial<TrackedMessage>): TrackedMessage =>
  ({
    state: 'handling',
    holder: { unitName: '县交通运输局', since: '2026-11-23T09:00:00+08:00' },
    deadline: { due: '2026-11-27', days: [{ date: '2026-11-23', counted: true }] },
    timeline: [],
    answer: null,
    ...change,
  }) as unknown as TrackedMessage;
const answer = {
  unitName: '县交通运输局',
  answeredAt: '2026-11-25T10:00:00+08:00',
} as TrackedMessage['answer'];
const lead = (change: Partial<TrackedMessage>) => leadSentence(message(change), '2026-11-24', dates).key;

describe('what a writer reads above their message', () => {
  it.each<[string, Partial<TrackedMessage>]>([
    ['track.lead.open', {}],
    ['track.lead.awaitingCitizen', { state: 'awaiting-citizen' }],
    ['track.lead.withdrawn', { state: 'withdrawn', holder: null }],
    ['track.lead.merged', { state: 'merged' }],
    ['track.lead.mergedLate', { state: 'merged', deadline: { due: '2026-11-23', days: [] } as never }],
    ['track.lead.answeredPlain', { state: 'merged', holder: null, answer }],
    ['track.lead.refused', { state: 'refused', holder: null }],
    // Handled again: the first answer is there, but the matter is open.
    ['track.lead.open', { state: 'handling', answer }],
  ])('is %s', (key, change) => {
    const expected = key === 'track.lead.answeredPlain' ? /^track\.lead\.answered/ : new RegExp(`^${key}$`);
    expect(lead(change)).toMatch(expected);
  });

  it('counts the second answer by its own clock', () => {
    const timeline = [
      { type: 'answered', workingDay: 3 },
      { type: 'reworked', workingDay: 6 },
      { type: 'answered', workingDay: 9 },
    ] as unknown as TrackedMessage['timeline'];
    expect(answeredOnDay(message({ state: 'answered', answer, timeline: timeline.slice(0, 1) }))).toBe(3);
    expect(answeredOnDay(message({ state: 'answered', answer, timeline }))).not.toBe(3);
  });

  it('counts no clock for what was refused or taken back', () => {
    expect(hasClock(message({ state: 'withdrawn' }))).toBe(false);
    expect(hasClock(message({ state: 'awaiting-citizen' }))).toBe(true);
    expect(clockHeading(message({ state: 'withdrawn' }), '2026-11-24', dates).key).toBe('track.facts.title');
  });

  it('calls open whatever somebody still owes a word on', () => {
    expect(isOpen(message({ state: 'awaiting-settlement' }))).toBe(true);
    expect(isOpen(message({ state: 'merged' }))).toBe(true);
    expect(isOpen(message({ state: 'merged', answer }))).toBe(false);
  });

  it('shows a merged message its own clock, and the day on which the other’s answer came', () => {
    const merged = message({ state: 'merged' });
    expect(clockHeading(merged, '2026-11-24', dates).key).toBe('track.clock.day');
    expect(clockHeading(merged, '2026-11-28', dates).key).toBe('track.clock.late');
    const timeline = [{ type: 'answered-with-main', workingDay: 7 }] as unknown as TrackedMessage['timeline'];
    expect(answeredOnDay(message({ state: 'merged', answer, timeline }))).toBe(7);
  });
});
