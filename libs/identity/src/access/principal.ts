import type { Actor } from '@yangguang/kernel';

/** Who a token speaks for. */
export interface Principal {
  readonly actor: Actor;
  /** While a first, reset or outdated password stands, nothing but changing it is possible. */
  readonly mustChangePassword: boolean;
}
