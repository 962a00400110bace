import type { MessageKind, OutcomeCode } from './codes';

/** One day between receipt and due date, and whether it counts. */
export interface DeadlineDay {
  readonly date: string;
  readonly counted: boolean;
  readonly number: number | null;
  readonly reason: string;
  readonly text: string;
}

/** A due date with the argument for it; dates are `YYYY-MM-DD` in Asia/Shanghai. */
export interface Deadline {
  readonly received: string;
  readonly workingDays: number;
  readonly due: string;
  readonly provisional: boolean;
  readonly provisionalReason: string | null;
  readonly days: readonly DeadlineDay[];
}

export interface PublicUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly pinyin: string;
}

export interface PublishedRow {
  readonly number: string;
  readonly title: string;
  readonly kind: MessageKind;
  readonly unitName: string;
  readonly answeredOn: string;
  readonly workingDaysTaken: number;
  readonly excerpt: string;
  readonly rating: number | null;
}

export interface PublishedPage {
  readonly items: readonly PublishedRow[];
  readonly nextCursor: string | null;
}

export interface PublishedMessage {
  readonly number: string;
  readonly title: string;
  readonly kind: MessageKind;
  readonly unitName: string;
  readonly receivedOn: string;
  readonly answeredOn: string;
  readonly publishedAt: string;
  readonly workingDaysTaken: number;
  readonly question: string;
  readonly answer: string;
  readonly outcome: OutcomeCode;
  readonly rating: number | null;
}

export interface Receipt {
  readonly number: string;
  readonly secretCode: string;
  readonly receivedAt: string;
  readonly deadline: Deadline;
  readonly unitName: string | null;
  readonly receiptHash: string;
}

export interface TimelineEntry {
  readonly at: string;
  readonly type: string;
  readonly title: string;
  readonly detail: string | null;
  readonly unitName: string | null;
  readonly workingDay: number | null;
}

export interface TrackedAnswer {
  readonly text: string;
  readonly outcome: OutcomeCode;
  readonly outcomeTitle: string;
  readonly basis: string | null;
  readonly reason: string | null;
  readonly nextStep: string | null;
  readonly unitName: string;
  readonly signedBy: string | null;
  readonly answeredAt: string;
  readonly sheetUrl: string | null;
}

export interface IdentityView {
  readonly at: string;
  readonly roleTitle: string;
  readonly unitName: string | null;
  readonly fields: readonly string[];
  readonly reason: string;
}

export interface Rating {
  readonly allowed: boolean;
  readonly until: string | null;
  readonly given: {
    readonly grade: number;
    readonly reasons: readonly string[];
    readonly comment: string | null;
    readonly at: string;
  } | null;
}

export interface TrackedMessage {
  readonly number: string;
  readonly title: string;
  readonly kind: MessageKind;
  readonly body: string;
  readonly place: string | null;
  readonly state: string;
  readonly receivedAt: string;
  readonly deadline: Deadline;
  readonly holder: { readonly unitName: string; readonly since: string } | null;
  readonly timeline: readonly TimelineEntry[];
  readonly answer: TrackedAnswer | null;
  readonly rating: Rating;
  readonly identityViews: readonly IdentityView[];
  readonly published: boolean;
  readonly refusal: { readonly reason: string; readonly channel: string | null } | null;
  readonly attachments: readonly { id: string; name: string; size: number; url: string }[];
}

export interface Figures {
  readonly period: { readonly from: string; readonly to: string; readonly title: string };
  readonly onTime: { rate: number | null; numerator: number; denominator: number; formula: string };
  readonly median: { readonly days: number | null; readonly count: number };
  readonly p90: { readonly days: number | null; readonly count: number };
  readonly overdueOpen: number;
  readonly published: number;
}

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly scan: 'clean' | 'not-scanned';
}

export interface Verification {
  readonly sealed: boolean;
  readonly intact: boolean;
  readonly verdict: 'intact' | 'altered' | 'unsealed' | 'foreign';
  readonly title: string;
  readonly detail: string;
  readonly seals: readonly {
    readonly unitName: string;
    readonly sealedAt: string | null;
    readonly certificateSubject: string;
    readonly certificateSerial: string;
    readonly issuer: string;
    readonly demonstration: boolean;
    readonly documentNumber: string | null;
    readonly intact: boolean;
    readonly coversWholeFile: boolean;
  }[];
}
