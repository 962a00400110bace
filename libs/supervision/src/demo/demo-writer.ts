import { Injectable } from '@nestjs/common';
import { Database, Numbers } from '@yangguang/platform';
import { ContactVault } from '../case/contact-vault';
import { SecretCodes } from '../citizen/secret-codes';
import { receiptHash } from '../model/content-hash';
import { RECEIPT_SERIES } from '../model/receipt-number';
import { indexTerms } from '@yangguang/text';
import { isCitizenVisible } from '../model/timeline';
import { localDateOf, type LocalDate } from '@yangguang/kernel';
import { DecisionMemory } from '../sense/decision-memory';
import type { DemoCase } from './demo-case';
import {
  CASE_TYPES,
  DRAFT_TYPES,
  EDITION_TYPES,
  ANSWER_TYPES,
  RATING_TYPES,
  PUBLICATION_TYPES,
  EVENT_TYPES,
  READER_TYPES,
} from './demo-columns';
import { DemoSheets } from './demo-sheets';

const BATCH = 200;
/** Latest answers that get a real sealed sheet: enough to try, few enough for a quick first start. */
const SEALED_ANSWERS = 6;
type Json = Record<string, unknown>;

/** Writes demonstration cases in bulk: the same tables, columns and seals as the services write, no events, no mail. Units must have their seals. */
@Injectable()
export class DemoWriter {
  constructor(
    private readonly database: Database,
    private readonly vault: ContactVault,
    private readonly codes: SecretCodes,
    private readonly numbers: Numbers,
    private readonly sheets: DemoSheets,
    private readonly memory: DecisionMemory,
  ) {}

  /** Joins the open transaction. Receipt numbers of today go on after the ones written here. */
  async write(cases: readonly DemoCase[], today: LocalDate): Promise<void> {
    for (let from = 0; from < cases.length; from += BATCH) {
      const batch = cases.slice(from, from + BATCH);
      await this.insert(
        'case',
        batch.map((one) => this.caseRow(one)),
        CASE_TYPES,
        'array_to_tsvector(r.words) AS terms',
      );
      await this.insert('case_reader', batch.flatMap(readerRows), READER_TYPES);
      await this.insert('draft', batch.flatMap(draftRows), DRAFT_TYPES);
      await this.insert('answer', batch.flatMap(answerRows), ANSWER_TYPES);
      await this.insert('rating', batch.flatMap(ratingRows), RATING_TYPES);
      await this.insert(
        'publication',
        batch.flatMap(publicationRows),
        PUBLICATION_TYPES,
        'array_to_tsvector(r.words) AS terms',
      );
      await this.insert('publication_edition', batch.flatMap(editionRows), EDITION_TYPES);
      await this.insert('case_event', batch.flatMap(eventRows), EVENT_TYPES);
    }
    const drawn = cases.filter((one) => localDateOf(one.receivedAt) === today).length;
    for (let number = 0; number < drawn; number += 1) await this.numbers.next(RECEIPT_SERIES, today);
    await this.memory.learn(cases.map((one) => one.id));
    await this.sheets.seal(SEALED_ANSWERS);
  }

  private async insert(
    table: string,
    rows: readonly Json[],
    types: Record<string, string>,
    extra?: string,
  ): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(types).filter((name) => name !== 'words');
    const list = columns.join(', ');
    await this.database.query(
      `INSERT INTO supervision.${table} (${list}${extra ? ', terms' : ''})
       SELECT ${columns.map((name) => `r.${name}`).join(', ')}${extra ? `, ${extra}` : ''}
         FROM jsonb_to_recordset($1::jsonb) AS r(${Object.entries(types)
           .map((pair) => pair.join(' '))
           .join(', ')})`,
      [JSON.stringify(rows)],
    );
  }

  private caseRow(one: DemoCase): Json {
    const sealed = this.vault.seal(one.id, one.contact);
    return {
      id: one.id,
      number: one.number,
      kind: one.kind,
      ...receiptOf(one),
      state: one.state,
      version: one.events.length,
      title: one.title,
      place: one.place,
      body: one.body,
      language: 'zh-CN',
      named_unit_id: one.namedUnitId,
      consent_publish: one.consentPublish,
      share_name: one.shareName,
      contact_name: sealed.contactName,
      contact_phone: sealed.contactPhone,
      contact_email: sealed.contactEmail,
      code_digest: this.codes.digest(one.number, one.code),
      received_at: one.receivedAt,
      received_on: one.receivedOn,
      due_on: one.dueOn,
      provisional: one.provisional,
      lead_unit_id: one.unit?.id ?? null,
      dispatched_on: one.dispatchedOn,
      unit_due_on: one.unitDueOn,
      unit_provisional: one.unitProvisional,
      handler_id: one.handler?.id ?? null,
      handler_name: one.handler?.name ?? null,
      answered_at: one.answeredAt,
      closed_on: one.closedOn,
      working_days_taken: one.workingDaysTaken,
      refusal_reason: one.refusalReason,
      publication: one.publication,
      words: indexTerms(one.number, one.title, one.place ?? '', one.body),
    };
  }
}

function receiptOf(one: DemoCase): Json {
  const form = { kind: one.kind, category: one.category, unitId: one.namedUnitId, attachments: [] };
  const hash = receiptHash({ ...one, ...form, receivedAt: one.receivedAt.toISOString() });
  return { category: one.category, receipt_hash: hash, receipt_form: form };
}

function content(one: DemoCase): Json {
  const { outcome, text, basis, reason, nextStep } = one.answer?.content ?? {};
  return { outcome, text, basis, reason, next_step: nextStep, content_hash: one.answer?.contentHash };
}

/** A report of wrongdoing is open to the people of the unit at the moment it was given to them. */
function readerRows(one: DemoCase): Json[] {
  const { unit, dispatchedOn } = one;
  if (one.kind !== 'report' || !unit || !dispatchedOn) return [];
  const people = new Set([...unit.handlers, ...unit.leaders].map((person) => person.id));
  return [...people].map((person_id) => ({
    case_id: one.id,
    person_id,
    unit_id: unit.id,
    named_at: one.receivedAt,
  }));
}

function draftRows(one: DemoCase): Json[] {
  if (!one.answer) return [];
  const { draftedBy, draftedAt } = one.answer;
  return [
    {
      case_id: one.id,
      version: 1,
      ...content(one),
      saved_by: draftedBy.id,
      saved_by_name: draftedBy.name,
      saved_at: draftedAt,
      submitted_at: draftedAt,
      round: 1,
    },
  ];
}

function answerRows(one: DemoCase): Json[] {
  if (!one.answer?.signedBy || !one.unit) return [];
  const { id, draftedBy, signedBy, signedAt } = one.answer;
  return [
    {
      id,
      case_id: one.id,
      draft_version: 1,
      unit_id: one.unit.id,
      unit_name: one.unit.name,
      ...content(one),
      drafted_by: draftedBy.id,
      signed_by: signedBy.id,
      signed_by_name: signedBy.name,
      signed_at: signedAt,
      round: 1,
      answered_at: one.answeredAt,
      answered_on: one.closedOn,
      due_on: one.answeredAt ? one.dueOn : null,
      working_days_taken: one.workingDaysTaken,
    },
  ];
}

function ratingRows(one: DemoCase): Json[] {
  if (!one.rating || !one.answer) return [];
  const { grade, reasons, comment, at } = one.rating;
  return [{ answer_id: one.answer.id, case_id: one.id, grade, reasons, comment, given_at: at }];
}

function publicationRows(one: DemoCase): Json[] {
  if (!one.published || !one.unit || !one.answer) return [];
  const { question, answer, at, by } = one.published;
  return [
    {
      case_id: one.id,
      number: one.number,
      kind: one.kind,
      category: one.category,
      unit_id: one.unit.id,
      unit_name: one.unit.name,
      title: one.title,
      question,
      answer,
      outcome: one.answer.content.outcome,
      received_on: one.receivedOn,
      answered_on: one.closedOn,
      working_days_taken: one.workingDaysTaken,
      rating: one.rating?.grade ?? null,
      published_at: at,
      published_by: by.id,
      words: indexTerms(one.number, one.title, question, answer),
    },
  ];
}

function editionRows(one: DemoCase): Json[] {
  if (!one.published) return [];
  const { question, answer, at, by } = one.published;
  return [
    {
      ...{ case_id: one.id, edition: 1, title: one.title, question, answer },
      ...{ published_at: at, published_by: by.id, published_by_name: by.name },
    },
  ];
}

function eventRows(one: DemoCase): Json[] {
  return one.events.map((event) => ({
    id: event.id,
    case_id: one.id,
    at: event.at,
    type: event.type,
    actor_kind: event.actor ? 'person' : 'citizen',
    actor_id: event.actor?.id ?? null,
    actor_name: event.actor?.name ?? null,
    unit_id: event.unit?.id ?? null,
    unit_name: event.unit?.name ?? null,
    about_unit_id: event.about?.id ?? null,
    about_unit_name: event.about?.name ?? null,
    detail: event.detail,
    citizen_visible: isCitizenVisible(event.type),
  }));
}
