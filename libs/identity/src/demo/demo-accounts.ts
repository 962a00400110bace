/** An account that the sign-in page of the demonstration county offers. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly string[];
}

export interface DemoAccounts {
  list(): DemoAccount[] | Promise<DemoAccount[]>;
}

/** Token of the `DemoAccounts`; bound only by a program that was asked for the demonstration county. */
export const DEMO_ACCOUNTS = Symbol('DemoAccounts');
