import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import { clockOf } from './clock';
import type { ClockEvent } from './clock-event';
import { calendar2026, imagined2027 } from './testing/calendars';

const at = (date: string, time = '10:00') => instantAt(date, time);
const received = (date: string, amount = 5): ClockEvent => ({
  type: 'received',
  at: at(date),
  term: { unit: 'working-day', amount },
});

describe('a clock made from events', () => {
  it('starts with its term on the day of receipt', () => {
    const clock = clockOf([received('2026-09-18')], calendar2026);
    expect(clock).toMatchObject({
      receivedOn: '2026-09-18',
      legalReceipt: '2026-09-18',
      movedBecause: null,
      pausedSince: null,
      finishedOn: null,
      term: { unit: 'working-day', amount: 5 },
      deadline: { due: '2026-09-24', provisional: false },
    });
  });

  it('stops and goes on with the days that remain', () => {
    const clock = clockOf(
      [
        received('2026-09-18'),
        { type: 'paused', at: at('2026-09-21'), reason: '等待群众补充材料' },
        { type: 'resumed', at: at('2026-09-24') },
      ],
      calendar2026,
    );
    expect(clock.pauses).toEqual([{ from: '2026-09-21', to: '2026-09-24', reason: '等待群众补充材料' }]);
    expect(clock.deadline.due).toBe('2026-09-30');
  });

  it('is not moved by a pause that begins and ends on one day', () => {
    const pause: ClockEvent[] = [
      { type: 'paused', at: at('2026-09-21', '09:00'), reason: '核对' },
      { type: 'resumed', at: at('2026-09-21', '16:00') },
    ];
    expect(clockOf([received('2026-09-18'), ...pause], calendar2026).deadline.due).toBe('2026-09-24');
  });

  it('stands while a pause is open, the date moving with the days', () => {
    const events: ClockEvent[] = [
      received('2026-09-18'),
      { type: 'paused', at: at('2026-09-21'), reason: '等待' },
    ];
    expect(clockOf(events, calendar2026, '2026-09-22')).toMatchObject({
      pausedSince: '2026-09-21',
      deadline: { due: '2026-09-28', provisional: true },
    });
  });

  it('is extended in its own unit, and says by how much and why', () => {
    const clock = clockOf(
      [received('2026-09-18'), { type: 'extended', at: at('2026-09-23'), by: 10, reason: '需要现场检测' }],
      calendar2026,
    );
    expect(clock.term.amount).toBe(15);
    expect(clock.extensions).toEqual([{ on: '2026-09-23', by: 10, reason: '需要现场检测' }]);
    expect(clock.deadline.due).toBe('2026-10-15');
  });

  it('begins anew when it is restarted', () => {
    const clock = clockOf(
      [
        received('2026-09-18', 20),
        { type: 'paused', at: at('2026-09-21'), reason: '补正' },
        { type: 'restarted', at: at('2026-11-02') },
      ],
      calendar2026,
    );
    expect(clock).toMatchObject({ legalReceipt: '2026-11-02', pauses: [], deadline: { due: '2026-11-30' } });
  });

  it('reads receipt as the rule in its first event says, whatever the setting is later', () => {
    const receipt = { reading: 'next-working-day', closesAt: '17:30' } as const;
    const saturday: ClockEvent = {
      type: 'received',
      at: at('2025-01-25'),
      term: { unit: 'working-day', amount: 5 },
      receipt,
    };
    expect(clockOf([saturday], calendar2026)).toMatchObject({
      receivedOn: '2025-01-25',
      legalReceipt: '2025-01-26',
      movedBecause: 'day-off',
      deadline: { due: '2025-02-08' },
    });
  });

  it('counts calendar days where the term is in calendar days', () => {
    const petition: ClockEvent = {
      type: 'received',
      at: at('2026-09-16'),
      term: { unit: 'calendar-day', amount: 15 },
    };
    expect(clockOf([petition], calendar2026).deadline).toMatchObject({ calendarDays: 15, due: '2026-10-08' });
  });

  it('gives the recomputed date when the same events meet a new calendar', () => {
    const events = [received('2026-12-28')];
    expect(clockOf(events, calendar2026).deadline).toMatchObject({ due: '2027-01-04', provisional: true });
    expect(clockOf(events, calendar2026.withYear(imagined2027)).deadline).toMatchObject({
      due: '2027-01-06',
      provisional: false,
    });
  });

  it.each<[string, ClockEvent[]]>([
    ['nothing', []],
    ['a pause first', [{ type: 'paused', at: at('2026-09-18'), reason: '等待' }]],
    ['two receipts', [received('2026-09-18'), received('2026-09-21')]],
    ['a resumption without a pause', [received('2026-09-18'), { type: 'resumed', at: at('2026-09-21') }]],
    [
      'a pause within a pause',
      [
        received('2026-09-18'),
        { type: 'paused', at: at('2026-09-21'), reason: '一' },
        { type: 'paused', at: at('2026-09-22'), reason: '二' },
      ],
    ],
    ['an event from before receipt', [received('2026-09-18'), { type: 'finished', at: at('2026-09-17') }]],
    [
      'an event after the end',
      [
        received('2026-09-18'),
        { type: 'finished', at: at('2026-09-21') },
        { type: 'extended', at: at('2026-09-22'), by: 5, reason: '晚了' },
      ],
    ],
  ])('refuses %s', (_, events) => {
    expect(() => clockOf(events, calendar2026)).toThrow('calendar.clock-order');
  });
});
