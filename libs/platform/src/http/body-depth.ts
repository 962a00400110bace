import { DomainError } from '@yangguang/kernel';

/** No form of ours nests deeper; what does is meant to exhaust the stack of whoever walks through it. */
const DEEPEST = 24;

/** Refuses a JSON body that nests too deep, without recursion, before anything recursive meets it. */
export function assertShallow(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new DomainError('invalid', 'platform.malformed');
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
}
