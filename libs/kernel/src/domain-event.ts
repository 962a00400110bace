/**
 * Something that has happened, told to whoever cares. Small, in the past tense, plain JSON data;
 * written to the outbox in the transaction that made it true and delivered after the commit.
 */
export interface DomainEvent {
  /** `<library>.<what-happened>`, for example `supervision.case-answered`. Never renamed: rows carry it. */
  readonly type: string;
}

export interface DomainEventClass<E extends DomainEvent = DomainEvent> {
  readonly type: string;
  new (...args: never[]): E;
}
