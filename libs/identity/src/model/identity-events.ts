import type { DomainEvent } from '@yangguang/kernel';

/** A unit carries on under another name. */
export class UnitRenamed implements DomainEvent {
  static readonly type = 'identity.unit-renamed';
  readonly type = UnitRenamed.type;

  constructor(
    readonly unitId: string,
    readonly name: string,
  ) {}
}

/** A unit has ended, by merger or abolition; its open matters pass to the successor when there is one. */
export class UnitEnded implements DomainEvent {
  static readonly type = 'identity.unit-ended';
  readonly type = UnitEnded.type;

  constructor(
    readonly unitId: string,
    readonly successorId: string | null,
  ) {}
}

/** An account was closed; what the person held has to be handed over. */
export class PersonClosed implements DomainEvent {
  static readonly type = 'identity.person-closed';
  readonly type = PersonClosed.type;

  constructor(readonly personId: string) {}
}

/** A person left a position. */
export class PositionEnded implements DomainEvent {
  static readonly type = 'identity.position-ended';
  readonly type = PositionEnded.type;

  constructor(
    readonly personId: string,
    readonly positionId: string,
    readonly unitId: string,
  ) {}
}
