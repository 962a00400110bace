import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@yangguang/kernel';
import { en } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { calendarDayDeadline } from './calendar-day-deadline';
import { describeDeadline, describeReceipt, explanationLines } from './describe-deadline';
import { legalReceiptOf } from './receipt';
import { calendar2026 } from './testing/calendars';
import { workingDeadline } from './working-deadline';

describe('a deadline in words', () => {
  const overNationalDay = workingDeadline('2026-09-30', 2, calendar2026);

  it('says of every day why it counts or not', () => {
    const view = describeDeadline(overNationalDay, 'zh-CN');
    expect(Object.keys(view)).toEqual([
      'workingDays',
      'received',
      'due',
      'provisional',
      'provisionalReason',
      'days',
    ]);
    expect(view.days[0]?.text).toBe('收到之日，不计入期限');
    expect(view.days[1]).toEqual({
      date: '2026-10-01',
      counted: false,
      number: null,
      reason: 'holiday',
      text: '国庆节放假，不计入',
    });
    expect(view.days.at(-1)?.text).toBe('第2个工作日');
  });

  it('says the same in English, with the holiday’s English name', () => {
    const view = describeDeadline(overNationalDay, 'en');
    expect(view.days[1]?.text).toBe('National Day holiday, not counted');
    const merged = describeDeadline(workingDeadline('2025-09-30', 1, calendar2026), 'en');
    expect(merged.days[1]?.text).toBe('National Day and Mid-autumn Festival holiday, not counted');
  });

  it('tells why a date is provisional', () => {
    const unknown = describeDeadline(workingDeadline('2026-12-28', 5, calendar2026), 'zh-CN');
    expect(unknown.provisionalReason).toContain('2027年的放假安排尚未公布');
    expect(unknown.days.at(-1)?.text).toContain('暂计为第5个工作日');
    expect(unknown.days.find((day) => day.date === '2027-01-02')?.text).toContain('暂按周末不计入');
    const pauses = [{ from: '2026-12-29', to: null, reason: '等待' }];
    const both = describeDeadline(workingDeadline('2026-12-28', 5, calendar2026, pauses), 'en');
    expect(both.provisionalReason).toMatch(/2027 .* paused since 2026-12-29/);
  });

  it('describes terms of calendar days and moved receipts too', () => {
    const petition = describeDeadline(calendarDayDeadline('2026-09-16', 15, calendar2026), 'zh-CN');
    expect(petition.calendarDays).toBe(15);
    expect(petition.days.at(-1)?.text).toContain('顺延');
    const rule = { reading: 'next-working-day', closesAt: '17:30' } as const;
    const moved = legalReceiptOf(instantAt('2026-10-01', '09:00'), rule, calendar2026);
    expect(describeReceipt(moved, 'zh-CN')).toBe('2026-10-01不是工作日，按规定视为2026-10-08收到。');
    const plain = legalReceiptOf(instantAt('2026-09-18', '09:00'), rule, calendar2026);
    expect(describeReceipt(plain, 'zh-CN')).toBeNull();
  });

  it('becomes lines of text for a mail', () => {
    expect(explanationLines(overNationalDay, 'zh-CN')[0]).toBe('2026-09-30 周三：收到之日，不计入期限');
    expect(explanationLines(overNationalDay, 'en')[1]).toBe(
      '2026-10-01 Thu: National Day holiday, not counted',
    );
  });

  it('has the same places to fill in both languages', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const key of Object.keys(zhCN) as (keyof typeof zhCN)[]) {
      expect([key, places(en[key])]).toEqual([key, places(zhCN[key])]);
    }
  });
});
