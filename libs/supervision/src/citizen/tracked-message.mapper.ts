import { describeDeadline, type WorkingCalendar } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';
import { translate, type Language } from '@yangguang/platform';
import type { AnswerEntity } from '../case/answer.entity';
import type { CaseEntity } from '../case/case.entity';
import { clocksOfRow } from '../case/case-clocks';
import { toRefusal } from '../case/case.mapper';
import type { TrailLine } from '../case/case-trail';
import type { AttachmentResponse } from '../case/dto/case-parts.response';
import { factsOf } from '../case/facts-of';
import { roleKey, toCitizenTimeline } from '../case/timeline.mapper';
import { dueOf } from '../model/case-clock';
import { holderIn } from '../model/case-state';
import type { CaseFacts } from '../model/case-facts';
import { caseWorkflow } from '../model/case-transitions';
import { HANDOVERS } from '../model/timeline';
import {
  CITIZEN_ACTIONS,
  type AskedResponse,
  type CitizenAction,
  type HolderResponse,
  type IdentityViewResponse,
  type RatingResponse,
  type TrackedAnswerResponse,
  type TrackedMessageResponse,
} from './dto/tracking.response';
import type { KeptReceiptResponse } from '../receipt/dto/receipt.dto';
import type { RatingRow } from './rating.repository';

/** A case as somebody has it in hand. */
export interface HeldCase {
  readonly row: CaseEntity;
  readonly lines: readonly TrailLine[];
  readonly unitName: string;
}

export interface Tracked extends HeldCase {
  readonly answer: AnswerEntity | null;
  /** What a merged case waits for; null otherwise. */
  readonly main: HeldCase | null;
  readonly rating: RatingRow | undefined;
  readonly attachments: AttachmentResponse[];
  readonly receipt: KeptReceiptResponse | null;
  readonly sheetUrl: string | null;
  readonly calendarPath: string;
  readonly centreName: string;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly language: Language;
}

export function toTrackedMessage(tracked: Tracked): TrackedMessageResponse {
  const { row, lines, calendar, language } = tracked;
  const facts = citizenFacts(tracked);
  return {
    number: row.number,
    title: row.title,
    kind: row.kind,
    category: row.category,
    body: row.body,
    place: row.place,
    state: row.state,
    receivedAt: row.receivedAt,
    deadline: describeDeadline(
      dueOf(clocksOfRow(row).citizen, calendar, translate(language, 'supervision.clock.paused')),
      language,
    ),
    holder: holderOf(tracked),
    timeline: toCitizenTimeline(lines, { receivedOn: row.receivedOn, calendar, language }),
    answer: answerOf(tracked),
    rating: ratingOf(tracked, facts),
    allowedActions: CITIZEN_ACTIONS.filter((intent) => mayNow(row, intent, facts)),
    asked: askedOf(tracked),
    identityViews: lines
      .filter((line) => line.type === 'contact-revealed')
      .map((line) => viewOf(line, language)),
    published: row.publication === 'published',
    refusal: toRefusal(row, language),
    attachments: tracked.attachments,
    receipt: tracked.receipt,
    calendarPath: tracked.calendarPath,
  };
}

function holderOf({ main, centreName, language, ...own }: Tracked): HolderResponse | null {
  const { row, lines, unitName } = main ?? own;
  const holder = holderIn(row.state);
  if (holder === 'none') return null;
  const since = lines.filter((line) => HANDOVERS[line.type] === holder).at(-1)?.at ?? row.receivedAt;
  if (holder === 'office') return { unitName: translate(language, 'identity.role.office'), since };
  return { unitName: holder === 'centre' ? centreName : unitName, since };
}

function answerOf({ row, answer, sheetUrl, language }: Tracked): TrackedAnswerResponse | null {
  if (answer === null || row.answeredAt === null) return null;
  return {
    text: answer.text,
    outcome: answer.outcome,
    outcomeTitle: translate(language, `supervision.outcome.${answer.outcome}`),
    basis: answer.basis,
    reason: answer.reason,
    nextStep: answer.nextStep,
    unitName: answer.unitName,
    signedBy: answer.signedByName,
    answeredAt: row.answeredAt,
    sheetUrl,
  };
}

function citizenFacts({ row, answer, rating, today, calendar }: Tracked): CaseFacts {
  return factsOf(
    row,
    { draft: null, answer, rated: rating !== undefined, recused: false, leadsOthers: false },
    { kind: 'citizen' },
    { today, calendar },
  );
}

function mayNow(row: CaseEntity, intent: CitizenAction, facts: CaseFacts): boolean {
  return caseWorkflow.decide(row.state, intent, ['citizen'], facts).allowed;
}

function ratingOf({ row, rating }: Tracked, facts: CaseFacts): RatingResponse {
  return {
    allowed: mayNow(row, 'rate', facts),
    until: facts.rateUntil ?? null,
    given: rating
      ? { grade: rating.grade, reasons: rating.reasons, comment: rating.comment, at: rating.givenAt }
      : null,
  };
}

/** The last question of the unit, as long as it waits for its answer. */
function askedOf({ row, lines }: Tracked): AskedResponse | null {
  if (row.state !== 'awaiting-citizen') return null;
  const line = lines.filter(({ type }) => type === 'asked-for-more').at(-1);
  const question = line?.detail['question'];
  return line && typeof question === 'string' ? { question, at: line.at } : null;
}

function viewOf(line: TrailLine, language: Language): IdentityViewResponse {
  const { fields, reason } = line.detail;
  return {
    at: line.at,
    roleTitle: translate(language, roleKey(line)),
    unitName: line.unitName,
    fields: Array.isArray(fields) ? fields.map(String) : [],
    reason: typeof reason === 'string' ? reason : '',
  };
}
