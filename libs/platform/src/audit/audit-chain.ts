import { createHash } from 'node:crypto';

/** What one line of the audit trail says. Times are ISO texts, so that a line hashes alike wherever it is read. */
export interface AuditLine {
  readonly sequence: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly unitId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly address: string;
  readonly requestId: string;
}

export const CHAIN_START = '0'.repeat(64);

/** Hash of a line bound to the line before it: SM3, 64 hex digits. A change anywhere breaks all that follows. */
export function chainHash(previous: string, line: AuditLine): string {
  return createHash('sm3').update(previous).update('\n').update(canonical(line)).digest('hex');
}

/** JSON with sorted keys: one text for one meaning. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const parts = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`);
  return `{${parts.join(',')}}`;
}
