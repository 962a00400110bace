import { localDateOf, type LocalDate } from './local-date';

/** Where the time comes from. Nothing reads the machine's clock but through this. */
export interface Clock {
  now(): Date;
}

export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => new Date() };

export function today(clock: Clock): LocalDate {
  return localDateOf(clock.now());
}

/** A clock that stands still until it is told otherwise: for tests and for the demonstration. */
export class FixedClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = new Date(instant);
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
