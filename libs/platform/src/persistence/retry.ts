/** PostgreSQL's words for "nothing is wrong with the work, run it once more". */
const AGAIN = new Set(['40001', '40P01']);

export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function isWorthRepeating(error: unknown): boolean {
  const state = sqlState(error);
  return (state !== undefined && AGAIN.has(state)) || isStalePlan(error);
}

/** A prepared statement whose answer has other columns now: its tables were migrated while this program ran. */
export function isStalePlan(error: unknown): boolean {
  return sqlState(error) === '0A000' && error instanceof Error && error.message.startsWith('cached plan');
}

/** Milliseconds before the n-th repetition: short, growing, and never in step with the rival. */
export function pauseBefore(attempt: number): number {
  return Math.random() * 20 * 2 ** attempt;
}
