import type { LocalDate } from '@yangguang/kernel';
import type { CaseKind } from '../model/case-kind';
import type { InspectionFinding, InspectionState } from '../model/inspection';

/** An inspection order with what its readers need to know of the case. */
export interface InspectionRow {
  readonly id: string;
  readonly number: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly caseKind: CaseKind;
  readonly confidential: boolean;
  readonly unitId: string;
  readonly unitName: string;
  readonly state: InspectionState;
  readonly version: number;
  readonly round: number;
  readonly reason: string;
  readonly orderedBy: string;
  readonly orderedByName: string;
  readonly officeName: string;
  readonly orderedAt: Date;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  readonly explainedOn: LocalDate | null;
  readonly explainedBy: string | null;
  readonly finding: InspectionFinding | null;
  readonly findingText: string | null;
  readonly endedByName: string | null;
  readonly endedAt: Date | null;
}

export interface RoundRow {
  readonly round: number;
  readonly question: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly explanation: string | null;
  readonly explainedByName: string | null;
  readonly explainedAt: Date | null;
  readonly explainedOn: LocalDate | null;
}

/** Orders `i` with the case and the present round. */
export const INSPECTION_TABLES = `supervision.inspection i
  JOIN supervision.case c ON c.id = i.case_id
  JOIN supervision.inspection_round r ON r.inspection_id = i.id AND r.round = i.round`;

export const INSPECTION_COLUMNS = `i.id, i.number, i.case_id AS "caseId", c.number AS "caseNumber",
  c.title AS "caseTitle", c.kind AS "caseKind", c.confidential, i.unit_id AS "unitId", i.unit_name AS "unitName",
  i.state, i.version, i.round, i.reason, i.ordered_by AS "orderedBy", i.ordered_by_name AS "orderedByName",
  i.office_name AS "officeName", i.ordered_at AS "orderedAt", r.asked_on AS "askedOn", i.due_on AS "dueOn",
  r.provisional, i.explained_on AS "explainedOn", r.explained_by AS "explainedBy", i.finding,
  i.finding_text AS "findingText", i.ended_by_name AS "endedByName", i.ended_at AS "endedAt"`;
