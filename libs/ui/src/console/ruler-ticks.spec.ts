import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rulerTicks, type RulerStatus } from './ruler-ticks';

describe('rulerTicks', () => {
  it.each([
    [{ used: 0, limit: 5, overdueBy: 0, status: 'normal' as const }, 'left left left left left'],
    [{ used: 3, limit: 5, overdueBy: 0, status: 'normal' as const }, 'used used today left left'],
    [{ used: 5, limit: 5, overdueBy: 0, status: 'today' as const }, 'used used used used due'],
    [
      { used: 7, limit: 5, overdueBy: 2, status: 'overdue' as const },
      'used used used used used limit over over',
    ],
    [{ used: 2, limit: 5, overdueBy: 0, status: 'stopped' as const }, 'used used paused paused paused'],
  ])('draws %j', (clock, ticks) => expect(rulerTicks(clock).join(' ')).toBe(ticks));

  it('shows exactly the limit in days whatever the clock says, and overrun only beyond the line', () => {
    const statuses: RulerStatus[] = ['normal', 'soon', 'today', 'overdue', 'stopped'];
    fc.assert(
      fc.property(
        fc.nat(90),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(400),
        fc.constantFrom(...statuses),
        (used, limit, overdueBy, status) => {
          const ticks = rulerTicks({ used, limit, overdueBy, status });
          const line = ticks.indexOf('limit');
          expect(line < 0 ? ticks.length : line).toBe(limit);
          expect(ticks.includes('over')).toBe(status === 'overdue');
        },
      ),
    );
  });
});
