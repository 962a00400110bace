import type { WorkingCalendar } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';
import { translate, type Language } from '@yangguang/platform';
import { missingFields, type AnswerContent } from '../model/answer-outcome';
import { isProtected } from '../model/case-kind';
import { maskEmail, maskName, maskPhone } from '../model/mask';
import type { AnswerEntity } from './answer.entity';
import { standingOfRow } from './case-clocks';
import type { CaseEntity } from './case.entity';
import type { CaseListRow } from './case-list.query';
import type { Contact } from './contact-vault';
import type { DraftEntity } from './draft.entity';
import type {
  AnswerContentResponse,
  WriterResponse,
  DraftResponse,
  RefusalResponse,
  SignedAnswerResponse,
} from './dto/case-parts.response';
import type { CaseRowResponse } from './dto/case-row.response';

/** What a mapper needs besides the rows. */
export interface Reading {
  readonly language: Language;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly unitNames: ReadonlyMap<string, string>;
}

export function toCaseRow(row: CaseListRow | CaseEntity, reading: Reading): CaseRowResponse {
  const { language, today, calendar, unitNames } = reading;
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    kind: row.kind,
    category: row.category,
    categoryTitle: row.category && translate(language, `supervision.category.${row.category}`),
    state: row.state,
    stateTitle: translate(language, `supervision.state.${row.state}`),
    confidential: isProtected(row.kind, row.confidential),
    leadUnitId: row.leadUnitId,
    leadUnitName: row.leadUnitId === null ? null : (unitNames.get(row.leadUnitId) ?? null),
    receivedAt: row.receivedAt,
    due: row.dueOn,
    provisional: row.provisional,
    clock: standingOfRow(row, today, calendar),
    version: row.version,
    handlerName: row.handlerName,
  };
}

/** The writer as staff see them first: masked; or only that they stay unnamed. */
export function toContact(contact: Contact, visible: boolean, language: Language): WriterResponse {
  if (!visible) {
    return {
      nameMasked: translate(language, 'supervision.writer-unnamed'),
      phoneMasked: null,
      emailMasked: null,
      hidden: true,
    };
  }
  return {
    nameMasked: maskName(contact.name),
    phoneMasked: contact.phone === null ? null : maskPhone(contact.phone),
    emailMasked: contact.email === null ? null : maskEmail(contact.email),
    hidden: false,
  };
}

export function toDraft(draft: DraftEntity, language: Language): DraftResponse {
  return {
    ...toContent(draft, language),
    version: draft.version,
    missing: missingFields(draft),
    savedBy: draft.savedByName,
    savedAt: draft.savedAt,
  };
}

export function toSignedAnswer(
  answer: AnswerEntity,
  row: CaseEntity,
  language: Language,
): SignedAnswerResponse {
  return {
    ...toContent(answer, language),
    unitName: answer.unitName,
    signedBy: answer.signedByName,
    signedAt: answer.signedAt,
    opinion: answer.opinion,
    registerNumber: answer.registerNumber,
    answeredAt: row.answeredAt,
  };
}

export function toRefusal(row: CaseEntity, language: Language): RefusalResponse | null {
  if (row.refusalReason === null) return null;
  return {
    reason: translate(language, `supervision.refusal.${row.refusalReason}.reason`),
    channel: row.refusalChannel ?? translate(language, `supervision.refusal.${row.refusalReason}.channel`),
  };
}

/** The words of an answer with their fingerprint. */
export function toContent(
  content: AnswerContent & { readonly contentHash: string },
  language: Language,
): AnswerContentResponse {
  return {
    text: content.text,
    outcome: content.outcome,
    outcomeTitle: translate(language, `supervision.outcome.${content.outcome}`),
    basis: content.basis,
    reason: content.reason,
    nextStep: content.nextStep,
    contentHash: content.contentHash,
  };
}
