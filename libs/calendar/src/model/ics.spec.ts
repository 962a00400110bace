import { describe, expect, it } from '@jest/globals';
import { icsOf } from './ics';
import { calendar2026 } from './testing/calendars';
import { workingDeadline } from './working-deadline';

const options = {
  uid: 'YL20260918-0004@example.gov.cn',
  title: '答复留言：路灯不亮; 修, 换\n地址',
  url: 'https://example.gov.cn/m/1',
  language: 'zh-CN' as const,
  stamp: new Date('2026-09-18T02:03:04.567Z'),
};

function unfold(text: string): string[] {
  return text.replace(/\r\n /g, '').split('\r\n');
}

describe('a due date as an iCalendar file', () => {
  const text = icsOf(workingDeadline('2026-09-18', 20, calendar2026), options);

  it('is one all-day event on the due date', () => {
    const lines = unfold(text);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:YL20260918-0004@example.gov.cn',
        'DTSTAMP:20260918T020304Z',
        'DTSTART;VALUE=DATE:20261022',
        'DTEND;VALUE=DATE:20261023',
        'SUMMARY:答复留言：路灯不亮\\; 修\\, 换\\n地址',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  it('carries the whole explanation', () => {
    const description = unfold(text).find((line) => line.startsWith('DESCRIPTION'));
    expect(description?.split('\\n')).toHaveLength(1 + 35);
    expect(description).toContain('2026-09-20 周日：国庆节调休上班');
  });

  it('ends every line with CRLF and folds at 75 octets without cutting a character', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(lines.some((line) => line.includes('\n') || line.includes('\uFFFD'))).toBe(false);
  });

  it('says when it is provisional, and takes no line breaks from an address', () => {
    const lines = unfold(
      icsOf(workingDeadline('2026-12-28', 5, calendar2026), { ...options, url: 'https://a/\r\nX-EVIL:1' }),
    );
    expect(lines).toContain('STATUS:TENTATIVE');
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toContain('（暂定）');
    expect(lines).toContain('URL:https://a/X-EVIL:1');
  });
});
