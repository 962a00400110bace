import { describe, expect, it } from '@jest/globals';
import { calendar2026 } from './testing/calendars';
import { everyDay, secondCount } from './testing/second-count';
import { workingDeadline } from './working-deadline';

describe('every day of 2025 and 2026 against a second count', () => {
  it('has all days and the published number of working days', () => {
    expect(everyDay).toHaveLength(730);
    expect(everyDay.filter((day) => day.worked)).toHaveLength(248 + 248);
  });

  it.each([1, 2, 5, 7, 15, 20])('agrees on a term of %i working days', (term) => {
    const compared = everyDay.flatMap((day, index) => {
      const expected = secondCount(index, term);
      return expected === undefined ? [] : [{ received: day.date, expected }];
    });
    expect(compared.length).toBeGreaterThan(690);
    for (const { received, expected } of compared) {
      const deadline = workingDeadline(received, term, calendar2026);
      expect({ received, due: deadline.due, provisional: deadline.provisional }).toEqual({
        received,
        due: expected,
        provisional: false,
      });
    }
  });
});
