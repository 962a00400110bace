/** How a user name looks: small letters, digits and `. _ -`, three to 32 characters, beginning with a letter. */
export const USERNAME_PATTERN = /^[a-z][a-z0-9._-]{2,31}$/;

/** The form in which user names are compared and stored. */
export function normalUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}
