import { countWorkingDays, type WorkingCalendar } from '@yangguang/calendar/model';
import { localDateOf, type LocalDate } from '@yangguang/kernel';
import { translate, type Language } from '@yangguang/platform';
import type { TrailLine } from './case-trail';
import type { StaffTimelineLineResponse, TimelineLineResponse } from './dto/case-parts.response';

interface Clockwork {
  readonly receivedOn: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly language: Language;
}

/** The lines a citizen reads: where the matter went and when, without what was said inside. */
export function toCitizenTimeline(lines: readonly TrailLine[], clockwork: Clockwork): TimelineLineResponse[] {
  return lines
    .filter((line) => line.citizenVisible)
    .map((line) => toLine(line, clockwork, publicDetail(line, clockwork.language)));
}

/** All lines, with opinions and names, for the staff. */
export function toStaffTimeline(
  lines: readonly TrailLine[],
  clockwork: Clockwork,
): StaffTimelineLineResponse[] {
  return lines.map((line) => ({
    ...toLine(
      line,
      clockwork,
      text(line, 'opinion') ?? text(line, 'main') ?? innerDetail(line, clockwork.language),
    ),
    actorName: line.actorName,
    citizenVisible: line.citizenVisible,
  }));
}

function toLine(
  line: TrailLine,
  { receivedOn, calendar, language }: Clockwork,
  detail: string | null,
): TimelineLineResponse {
  return {
    at: line.at,
    type: line.type,
    title: translate(language, `supervision.timeline.${line.type}`, {
      unit: line.aboutUnitName ?? line.unitName ?? '',
    }),
    detail,
    unitName: line.unitName,
    aboutUnitName: line.aboutUnitName,
    workingDay: Math.max(0, countWorkingDays(receivedOn, localDateOf(line.at), calendar)),
  };
}

/** What only the staff reads: the reason beside what everybody may know. */
function innerDetail(line: TrailLine, language: Language): string | null {
  const detail = publicDetail(line, language);
  const reason = line.type === 'kind-changed' || line.type === 'readers-named' ? text(line, 'reason') : null;
  return [detail, reason].filter((part) => part !== null).join('\n') || null;
}

/** What a line says beyond its title that everybody concerned may read. */
function publicDetail(line: TrailLine, language: Language): string | null {
  switch (line.type) {
    case 'refused':
      return translate(language, 'supervision.refusal.line', refusalTexts(line, language));
    case 'contact-revealed':
      return translate(language, 'supervision.timeline.contact-revealed.detail', {
        role: translate(language, roleKey(line)),
        reason: text(line, 'reason') ?? '',
      });
    case 'withheld':
      return text(line, 'reason');
    case 'published':
      return text(line, 'pictures') === null || text(line, 'pictures') === '0'
        ? null
        : translate(language, 'supervision.timeline.published.detail', { n: text(line, 'pictures') ?? '' });
    case 'due-date-moved':
      return translate(language, 'supervision.timeline.due-date-moved.detail', {
        before: text(line, 'before') ?? '',
        after: text(line, 'after') ?? '',
      });
    case 'rated':
      return translate(language, `supervision.grade.${text(line, 'grade') ?? '3'}`);
    case 'asked-for-more':
      return text(line, 'question');
    case 'supplemented':
      return text(line, 'text');
    case 'recused':
    case 'returned':
    case 'settled':
    case 'reworked':
    case 'extension-asked':
    case 'extension-refused':
    case 'check-overridden':
    case 'marked-confidential':
    case 'inspection-ordered':
    case 'inspection-explained':
    case 'inspection-asked-again':
    case 'inspection-closed':
    case 'inspection-withdrawn':
      return text(line, 'reason');
    case 'assistance-given':
      return text(line, 'opinion');
    case 'extension-granted':
      return translate(language, 'supervision.timeline.extension-granted.detail', {
        days: text(line, 'days') ?? '',
        due: text(line, 'due') ?? '',
        reason: text(line, 'reason') ?? '',
      });
    case 'merged':
    case 'took-in':
    case 'split':
    case 'split-off':
      return text(line, 'number');
    case 'kind-changed':
      return translate(language, 'supervision.timeline.kind-changed.detail', {
        from: translate(language, kindKey(line, 'from')),
        to: translate(language, kindKey(line, 'to')),
      });
    case 'readers-named':
      return [...changed(line, 'added', language), ...changed(line, 'removed', language)].join('\n');
    case 'submitted':
    case 'dispatched':
    case 'redispatched':
    case 'received':
    case 'draft-submitted':
    case 'signed-off':
    case 'sent-back-by-leader':
    case 'sent-back-by-centre':
    case 'answered':
    case 'unpublished':
    case 'put-to-office':
    case 'resumed':
    case 'answered-with-main':
    case 'withdrawn':
    case 'released':
    case 'unmarked-confidential':
      return null;
  }
}

function kindKey(line: TrailLine, name: 'from' | 'to'): string {
  return `supervision.kind.${text(line, name) ?? 'inquiry'}`;
}

function changed(line: TrailLine, name: 'added' | 'removed', language: Language): string[] {
  const names = line.detail[name];
  return Array.isArray(names) && names.length > 0
    ? [translate(language, `supervision.timeline.readers-named.${name}`, { names: names.join('、') })]
    : [];
}

export function roleKey(line: TrailLine): string {
  return `identity.role.${text(line, 'role') ?? 'centre'}`;
}

function refusalTexts(line: TrailLine, language: Language): { reason: string; channel: string } {
  const code = text(line, 'reason') ?? '';
  return {
    reason: translate(language, `supervision.refusal.${code}.reason`),
    channel: text(line, 'channel') ?? translate(language, `supervision.refusal.${code}.channel`),
  };
}

function text(line: TrailLine, name: string): string | null {
  const value = line.detail[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
