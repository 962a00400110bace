import { randomInt } from 'node:crypto';

export const SECRET_CODE_DIGITS = 10;

/** Ten digits from the system's random source. Shown once, kept only as a keyed digest. */
export function newSecretCode(): string {
  return Array.from({ length: SECRET_CODE_DIGITS }, () => randomInt(10)).join('');
}

/** `1234567890` → `1234 5678 90`: easier to copy by hand and to read over the telephone. */
export function formatSecretCode(code: string): string {
  return code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

/** The digits that were meant, whatever blanks, dashes or full-width digits they were typed with. */
export function normaliseSecretCode(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\-–—]/g, '');
}

/** What is digested: the code is bound to its number, so equal codes of two messages do not look equal. */
export function codeDigestInput(number: string, code: string): string {
  return `supervision.secret-code/${number}/${code}`;
}
