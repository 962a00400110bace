import type { FieldError } from '@yangguang/kernel';
import type { IdentitySettings } from './settings';

/** Longest password taken, in characters: hashing must not become somebody's way to load the server. */
export const LONGEST_PASSWORD = 128;

const CLASSES = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
const DAY_MS = 86_400_000;

/**
 * What is wrong with a new password, one entry a rule; nothing when it is good. That it is not one of
 * the last few is checked against their hashes by the caller, since only the server has them.
 */
export function passwordFaults(
  password: string,
  username: string,
  rules: IdentitySettings['password'],
  pointer = '/next',
): FieldError[] {
  const faults: FieldError[] = [];
  const length = [...password].length;
  if (length < rules.minimumLength) {
    faults.push({ pointer, key: 'identity.password-too-short', values: { minimum: rules.minimumLength } });
  }
  if (length > LONGEST_PASSWORD) {
    faults.push({ pointer, key: 'identity.password-too-long', values: { maximum: LONGEST_PASSWORD } });
  }
  if (CLASSES.filter((one) => one.test(password)).length < rules.minimumClasses) {
    faults.push({ pointer, key: 'identity.password-too-plain', values: { classes: rules.minimumClasses } });
  }
  if (username !== '' && password.toLowerCase().includes(username.toLowerCase())) {
    faults.push({ pointer, key: 'identity.password-has-username' });
  }
  return faults;
}

/** Whether a password set at `setAt` has grown too old to go on with. */
export function passwordExpired(setAt: Date, now: Date, rules: IdentitySettings['password']): boolean {
  return now.getTime() - setAt.getTime() >= rules.maximumAgeDays * DAY_MS;
}
