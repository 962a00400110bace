import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayChanges, movedDeadline, type OpenDeadline } from './calendar-change';
import { anyDate, anyTerm } from './testing/arbitraries';
import { calendar2026, imagined2027 } from './testing/calendars';
import { workingDeadline } from './working-deadline';

const imported = calendar2026.withYear(imagined2027);
const open: OpenDeadline = {
  subject: 'supervision.case/1',
  title: 'YL20261228-0001',
  received: '2026-12-28',
  workingDays: 5,
  pauses: [],
  due: '2027-01-04',
  provisional: true,
  link: '/supervision/cases/1',
};

describe('what an import changes', () => {
  it('lists the days that are answered differently, with before and after', () => {
    const changes = dayChanges(
      ['2027-02-20', '2026-12-31', '2027-02-20', '2026-10-01'],
      calendar2026,
      imported,
    );
    expect(changes.map((change) => change.date)).toEqual(['2026-12-31', '2027-02-20']);
    expect(changes[1]).toMatchObject({
      before: { working: false, reason: 'calendar-unknown' },
      after: { working: true, reason: 'make-up-working-day', name: '春节' },
    });
  });

  it('tells where a stored deadline moves to', () => {
    expect(movedDeadline(open, imported)).toEqual({
      subject: open.subject,
      title: open.title,
      link: open.link,
      before: { due: '2027-01-04', provisional: true },
      after: { due: '2027-01-06', provisional: false, provisionalReason: null },
    });
  });

  it('tells of a date that stays but is no longer provisional', () => {
    const late = { ...open, received: '2027-03-01', workingDays: 1, due: '2027-03-02' };
    expect(movedDeadline(late, imported)).toMatchObject({
      before: { due: '2027-03-02', provisional: true },
      after: { due: '2027-03-02', provisional: false },
    });
  });

  it('counts terms of calendar days by their own rule', () => {
    const petition = {
      ...open,
      unit: 'calendar-day' as const,
      workingDays: 3,
      due: '2026-12-31',
      provisional: false,
    };
    expect(movedDeadline(petition, imported)?.after.due).toBe('2027-01-04');
  });

  it('is silent about what does not move', () => {
    fc.assert(
      fc.property(anyDate, anyTerm, (received, workingDays) => {
        const { due, provisional } = workingDeadline(received, workingDays, imported);
        return movedDeadline({ ...open, received, workingDays, due, provisional }, imported) === undefined;
      }),
    );
  });
});
