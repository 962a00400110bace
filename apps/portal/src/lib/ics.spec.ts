import { describe, expect, it } from '@jest/globals';
import { calendarFile } from './ics';

const entry = {
  uid: 'YL20261123-0004@example',
  date: '2026-12-31',
  title: '留言最迟今天答复',
  description: '第1天, 工作日; 第2天\n第3天\\',
  stamp: '2026-11-23T07:42:05.123Z',
};

describe('a due date as a calendar file', () => {
  const lines = calendarFile(entry).split('\r\n');

  it('is one whole day, ending where the next begins', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261123T074205Z');
  });

  it('guards the characters that have a meaning there', () =>
    expect(lines).toContain('DESCRIPTION:第1天\\, 工作日\\; 第2天\\n第3天\\\\'));

  it('folds at 75 octets, never inside a character, and loses nothing', () => {
    const long = calendarFile({ ...entry, description: '一天一天地数，'.repeat(60) });
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(long.replace(/\r\n /g, '')).toContain('一天一天地数，'.repeat(60));
    expect(long).not.toContain('\uFFFD');
  });
});
