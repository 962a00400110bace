/**
 * The county's settings for accounts. The defaults are what an inspection of level 2 or 3
 * (等保, GB/T 22239-2019 8.1.4.1) usually asks for; a county may set them tighter.
 */
export interface IdentitySettings {
  readonly password: {
    readonly minimumLength: number;
    /** Of upper case, lower case, digits and others. */
    readonly minimumClasses: number;
    /** How many earlier passwords may not come back. */
    readonly remembered: number;
    readonly maximumAgeDays: number;
  };
  readonly lockout: {
    readonly failures: number;
    readonly minutes: number;
    /** Failures from one address within `addressMinutes` before it has to wait; many people share one address. */
    readonly addressFailures: number;
    readonly addressMinutes: number;
  };
  readonly session: {
    readonly accessMinutes: number;
    readonly idleMinutes: number;
    readonly absoluteHours: number;
    /** Seconds in which a second use of one refresh token is taken for a second tab, not for a thief. */
    readonly refreshGraceSeconds: number;
    /** Most sessions of one person at a time; the oldest ends first. */
    readonly perPerson: number;
  };
  readonly delegation: { readonly maximumDays: number };
}

export const DEFAULT_IDENTITY_SETTINGS: IdentitySettings = {
  password: { minimumLength: 10, minimumClasses: 3, remembered: 5, maximumAgeDays: 90 },
  lockout: { failures: 5, minutes: 30, addressFailures: 60, addressMinutes: 10 },
  session: { accessMinutes: 10, idleMinutes: 30, absoluteHours: 12, refreshGraceSeconds: 10, perPerson: 10 },
  delegation: { maximumDays: 90 },
};
