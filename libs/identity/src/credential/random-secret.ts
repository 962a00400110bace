import { randomBytes, randomInt } from 'node:crypto';

const GROUPS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const;
const LETTERS = GROUPS.join('');
/** About 80 bits. */
const LENGTH = 14;

/** A password to hand over once: easy to copy (no 0, O, 1, l), of three classes, never the same twice. */
export function temporaryPassword(): string {
  const letters = GROUPS.map((group) => pick(group));
  while (letters.length < LENGTH) letters.push(pick(LETTERS));
  for (let i = letters.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [letters[i], letters[j]] = [letters[j] ?? '', letters[i] ?? ''];
  }
  return letters.join('');
}

/** 256 random bits as text: refresh tokens and secrets of API clients. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A one-time recovery code, `xxxxx-xxxxx`, 48 bits. */
export function recoveryCode(): string {
  const code = Array.from({ length: 10 }, () => pick('abcdefghjkmnpqrstuvwxyz23456789')).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

function pick(letters: string): string {
  return letters.charAt(randomInt(letters.length));
}
