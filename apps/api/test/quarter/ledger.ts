import { daysTaken, dueOn, type Stand } from './office-days';

/** What a clerk with paper and pencil would write down about one message, as it happens. */
export class Entry {
  id = '';
  number = '';
  secretCode = '';
  /** The last version that an answer named; undefined after a step of the citizen’s, which names none. */
  version: number | undefined;

  outcome: 'open' | 'answered' | 'refused' | 'withdrawn' = 'open';
  leadUnit: string | null = null;
  /** Day 0 of the clock that runs, and its working days. */
  clockFrom: string;
  term = 5;
  unitFrom: string | null = null;
  unitTerm = 3;
  stands: Stand[] = [];
  answeredOn: string | null = null;
  taken: number | null = null;
  grade: number | null = null;
  returns = 0;
  extended = false;
  reworked = false;
  /** The message whose answer this one waits for. */
  main: Entry | null = null;

  constructor(
    readonly receivedOn: string,
    readonly kind: string,
    readonly namedUnit: string | null,
  ) {
    this.clockFrom = receivedOn;
  }

  get due(): string {
    return dueOn(this.clockFrom, this.term, this.stands);
  }

  get unitDue(): string | null {
    return this.unitFrom === null ? null : dueOn(this.unitFrom, this.unitTerm, this.stands);
  }

  /** Whose message it is: its own unit’s, or that of the one it was merged into. */
  get unit(): string | null {
    return this.leadUnit ?? this.main?.leadUnit ?? null;
  }

  givenTo(unit: string, on: string): void {
    Object.assign(this, { leadUnit: unit, unitFrom: on, unitTerm: 3 });
  }

  takenBack(): void {
    Object.assign(this, { leadUnit: null, unitFrom: null });
  }

  answered(on: string): void {
    this.outcome = 'answered';
    this.answeredOn = on;
    this.taken = daysTaken(this.clockFrom, on, this.stands);
  }

  again(on: string): void {
    Object.assign(this, { outcome: 'open', answeredOn: null, taken: null, grade: null, reworked: true });
    Object.assign(this, { clockFrom: on, term: 5, unitFrom: on, unitTerm: 3, stands: [] });
  }
}
