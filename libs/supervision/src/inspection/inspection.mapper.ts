import { describeDeadline, standingOf, type WorkingCalendar } from '@yangguang/calendar/model';
import type { LocalDate } from '@yangguang/kernel';
import { translate, type Language } from '@yangguang/platform';
import {
  EXPLAIN_DAYS,
  explanationStanding,
  inspectionWorkflow,
  type InspectionFacts,
  type InspectionParty,
} from '../model/inspection';
import type {
  InspectionActionResponse,
  InspectionResponse,
  InspectionRoundResponse,
  InspectionRowResponse,
} from './dto/inspection.response';
import type { InspectionRow, RoundRow } from './inspection-row';
import { explanationDeadline } from './inspection-step';

export interface InspectionReading {
  readonly language: Language;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

export function toInspectionRow(row: InspectionRow, reading: InspectionReading): InspectionRowResponse {
  const { language, today, calendar } = reading;
  const ended = row.endedAt !== null;
  const explanation = explanationStanding({ ...row, ended }, today);
  const { id, number, caseId, caseNumber, caseTitle, unitId, unitName } = row;
  return {
    ...{ id, number, caseId, caseNumber, caseTitle, unitId, unitName },
    state: row.state,
    stateTitle: translate(language, `supervision.inspection.state.${row.state}`),
    explanation,
    explanationTitle: translate(language, `supervision.inspection.standing.${explanation}`),
    round: row.round,
    reason: row.reason,
    orderedAt: row.orderedAt,
    due: row.dueOn,
    provisional: row.provisional,
    clock: standingOf(
      {
        received: row.askedOn,
        limit: EXPLAIN_DAYS,
        due: row.dueOn,
        pauses: [],
        // A closed order without an explanation stands where it ended.
        finishedOn: row.explainedOn ?? (ended ? row.dueOn : null),
      },
      today,
      calendar,
    ),
    finding: row.finding,
    findingTitle: row.finding && translate(language, `supervision.inspection.finding.${row.finding}`),
    version: row.version,
  };
}

export function toInspection(
  row: InspectionRow,
  rounds: readonly RoundRow[],
  reading: InspectionReading,
  access: { parties: readonly InspectionParty[]; facts: InspectionFacts; caseOpen: boolean },
): InspectionResponse {
  const { language, calendar } = reading;
  return {
    ...toInspectionRow(row, reading),
    orderedByName: row.orderedByName,
    officeName: row.officeName,
    deadline: describeDeadline(explanationDeadline(row.askedOn, calendar), language),
    rounds: rounds.map((round) => toRound(round, row, reading)),
    findingText: row.findingText,
    endedByName: row.endedByName,
    endedAt: row.endedAt,
    caseOpen: access.caseOpen,
    allowedActions: inspectionWorkflow
      .offers(row.state, access.parties, access.facts)
      .map(({ intent, allowed, refusal }): InspectionActionResponse => ({
        intent,
        title: translate(language, `supervision.inspection.intent.${intent}`),
        allowed,
        reason: refusal ? translate(language, refusal.key, refusal.values) : null,
      })),
  };
}

function toRound(round: RoundRow, row: InspectionRow, { language, today }: InspectionReading) {
  const standing = explanationStanding({ ...round, ended: row.endedAt !== null }, today);
  const { question, askedByName, askedAt, explanation, explainedByName, explainedAt } = round;
  return {
    round: round.round,
    ...{ question, askedByName, askedAt, explanation, explainedByName, explainedAt },
    due: round.dueOn,
    standing,
    standingTitle: translate(language, `supervision.inspection.standing.${standing}`),
  } satisfies InspectionRoundResponse;
}
