import { describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '@yangguang/calendar/model';
import { calendar2026 } from './testing/calendar';
import { citizenDeadline, citizenStanding, rateUntil, unitDeadline } from './reply-deadline';

describe('the two clocks of a case', () => {
  it('count five working days for the citizen and three for the unit', () => {
    expect(citizenDeadline('2026-09-30', calendar2026)).toMatchObject({
      due: '2026-10-13',
      provisional: false,
    });
    expect(unitDeadline('2026-11-19', calendar2026).due).toBe('2026-11-24');
  });

  it('leave the unit’s day before the citizen’s when triage took one day', () => {
    expect(citizenDeadline('2026-11-18', calendar2026).due).toBe('2026-11-25');
  });

  it('are provisional past the published calendar', () => {
    expect(citizenDeadline('2026-12-29', calendar2026).provisional).toBe(true);
    expect(citizenDeadline('2026-12-29', new WorkingCalendar([])).provisional).toBe(true);
  });

  it('show what is left in words a list can use, and stop with the answer', () => {
    const facts = { receivedOn: '2026-11-18', due: '2026-11-25', closedOn: null };
    const on = (date: string) => citizenStanding(facts, date, calendar2026);
    expect(on('2026-11-18')).toMatchObject({ used: 0, left: 5, status: 'normal' });
    expect(on('2026-11-23')).toMatchObject({ used: 3, left: 2, status: 'soon' });
    expect(on('2026-11-25')).toMatchObject({ left: 0, overdueBy: 0, status: 'today' });
    expect(on('2026-11-27')).toMatchObject({ overdueBy: 2, status: 'overdue' });
    expect(citizenStanding({ ...facts, closedOn: '2026-11-24' }, '2026-12-24', calendar2026)).toMatchObject({
      used: 4,
      status: 'stopped',
    });
  });

  it('leave fifteen days for a rating', () => {
    expect(rateUntil('2026-11-23')).toBe('2026-12-08');
  });
});
