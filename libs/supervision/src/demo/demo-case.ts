import type { LocalDate } from '@yangguang/kernel';
import type { AnswerContent } from '../model/answer-outcome';
import type { CaseCategory } from '../model/case-category';
import type { CaseKind } from '../model/case-kind';
import type { CaseState, PublicationState } from '../model/case-state';
import type { RefusalReason } from '../model/refusal-reason';
import type { TimelineType } from '../model/timeline';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
}

/** A unit of the demonstration county with its people. */
export interface DemoUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly township: boolean;
  readonly handlers: readonly DemoPerson[];
  readonly leaders: readonly DemoPerson[];
}

export interface DemoEvent {
  readonly id: string;
  readonly at: Date;
  readonly type: TimelineType;
  readonly actor: DemoPerson | null;
  /** The actor's own. */
  readonly unit: Pick<DemoUnit, 'id' | 'name'> | null;
  /** The unit the line is about, when it is another. */
  readonly about?: Pick<DemoUnit, 'id' | 'name'>;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface DemoAnswer {
  readonly id: string;
  readonly content: AnswerContent;
  readonly contentHash: string;
  readonly draftedBy: DemoPerson;
  readonly draftedAt: Date;
  /** Null while it waits for the leader. */
  readonly signedBy: DemoPerson | null;
  readonly signedAt: Date | null;
}

/** One message of the demonstration year with all that has happened to it by now. */
export interface DemoCase {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly kind: CaseKind;
  readonly category: CaseCategory;
  readonly state: CaseState;
  readonly title: string;
  readonly place: string | null;
  readonly body: string;
  readonly namedUnitId: string | null;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string | null };
  readonly consentPublish: boolean;
  readonly shareName: boolean;
  readonly receivedAt: Date;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly provisional: boolean;
  readonly unit: DemoUnit | null;
  readonly dispatchedOn: LocalDate | null;
  readonly unitDueOn: LocalDate | null;
  readonly unitProvisional: boolean | null;
  readonly handler: DemoPerson | null;
  readonly answer: DemoAnswer | null;
  readonly answeredAt: Date | null;
  readonly closedOn: LocalDate | null;
  readonly workingDaysTaken: number | null;
  readonly refusalReason: RefusalReason | null;
  readonly publication: PublicationState;
  readonly published: {
    readonly question: string;
    readonly answer: string;
    readonly at: Date;
    readonly by: DemoPerson;
  } | null;
  readonly rating: {
    readonly grade: number;
    readonly reasons: readonly string[];
    readonly comment: string | null;
    readonly at: Date;
  } | null;
  readonly events: readonly DemoEvent[];
}
