import type { DomainEvent } from '@yangguang/kernel';
import type { CaseKind } from './case-kind';

interface CaseEventData {
  readonly caseId: string;
  readonly number: string;
}

/** A citizen has left a message; its number has been given out. */
export class CaseSubmitted implements DomainEvent {
  static readonly type = 'supervision.case-submitted';
  readonly type = CaseSubmitted.type;

  constructor(
    readonly data: CaseEventData & {
      readonly kind: CaseKind;
      readonly title: string;
      readonly receivedAt: string;
    },
  ) {}
}

/** The centre has given the case to a lead unit. */
export class CaseDispatched implements DomainEvent {
  static readonly type = 'supervision.case-dispatched';
  readonly type = CaseDispatched.type;

  constructor(readonly data: CaseEventData & { readonly unitId: string; readonly title: string }) {}
}

/** A leader has signed the answer and the unit's seal is on the sheet. */
export class AnswerSignedOff implements DomainEvent {
  static readonly type = 'supervision.answer-signed-off';
  readonly type = AnswerSignedOff.type;

  constructor(readonly data: CaseEventData & { readonly unitId: string; readonly contentHash: string }) {}
}

/** The answer has gone out to the citizen. */
export class CaseAnswered implements DomainEvent {
  static readonly type = 'supervision.case-answered';
  readonly type = CaseAnswered.type;

  constructor(readonly data: CaseEventData & { readonly unitId: string; readonly answeredAt: string }) {}
}

/** The message was not accepted; the citizen has been told why and where to turn. */
export class CaseRefused implements DomainEvent {
  static readonly type = 'supervision.case-refused';
  readonly type = CaseRefused.type;

  constructor(readonly data: CaseEventData & { readonly reason: string }) {}
}

/** Question and answer can be read by everybody from now on. */
export class CasePublished implements DomainEvent {
  static readonly type = 'supervision.case-published';
  readonly type = CasePublished.type;

  constructor(readonly data: CaseEventData & { readonly unitId: string }) {}
}

/** The public copy has been taken back, or it was decided not to make one. */
export class CaseWithheld implements DomainEvent {
  static readonly type = 'supervision.case-withheld';
  readonly type = CaseWithheld.type;

  constructor(readonly data: CaseEventData) {}
}

/** The citizen has said what the answer was worth to them. */
export class AnswerRated implements DomainEvent {
  static readonly type = 'supervision.answer-rated';
  readonly type = AnswerRated.type;

  constructor(readonly data: CaseEventData & { readonly grade: number }) {}
}

/** A unit has returned the case as not its own; from the third time on the office decides. */
export class CaseReturned implements DomainEvent {
  static readonly type = 'supervision.case-returned';
  readonly type = CaseReturned.type;

  constructor(
    readonly data: CaseEventData & {
      readonly unitId: string;
      readonly reason: string;
      readonly returns: number;
    },
  ) {}
}

/** The centre has given both clocks more days; the citizen is told. */
export class ExtensionGranted implements DomainEvent {
  static readonly type = 'supervision.extension-granted';
  readonly type = ExtensionGranted.type;

  constructor(readonly data: CaseEventData & { readonly days: number; readonly due: string }) {}
}

/** The citizen was not content and the matter is handled once more. */
export class CaseReworked implements DomainEvent {
  static readonly type = 'supervision.case-reworked';
  readonly type = CaseReworked.type;

  constructor(readonly data: CaseEventData & { readonly unitId: string }) {}
}

/** The citizen has taken the message back. */
export class CaseWithdrawn implements DomainEvent {
  static readonly type = 'supervision.case-withdrawn';
  readonly type = CaseWithdrawn.type;

  constructor(readonly data: CaseEventData) {}
}

/** The case waits for the answer of another one on the same matter. */
export class CaseMerged implements DomainEvent {
  static readonly type = 'supervision.case-merged';
  readonly type = CaseMerged.type;

  constructor(readonly data: CaseEventData & { readonly mainCaseId: string }) {}
}
