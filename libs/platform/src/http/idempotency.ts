import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { currentContext } from '../context/request-context';
import { FieldCipher } from '../crypto/field-cipher';
import { Database } from '../persistence/database';

const KEY = /^[\w-]{8,100}$/;
const KEPT_HOURS = 24;

/**
 * A POST sent twice with one Idempotency-Key happens once: the key is claimed in the transaction of
 * the work, a second sender waits on the unique index and is given the first one's answer.
 * Answers are kept sealed, since one of them is the citizen's secret code.
 */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async once(key: string, route: string, body: unknown, work: () => Promise<unknown>): Promise<unknown> {
    if (!KEY.test(key)) throw new DomainError('invalid', 'platform.idempotency-key-malformed');
    const scope = `${callerScope()}|${key}`;
    const request = createHash('sm3')
      .update(`${route}\n${JSON.stringify(body) ?? ''}`)
      .digest('hex');
    const claimed = await this.database.one(
      `INSERT INTO platform.idempotency (scope, request, made_at, expires_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (scope) DO NOTHING RETURNING scope`,
      [scope, request, this.clock.now(), new Date(this.clock.now().getTime() + KEPT_HOURS * 3_600_000)],
    );
    if (!claimed) return this.replay(scope, request);
    const answer = await work();
    const sealed = this.cipher.seal(JSON.stringify(answer ?? null), `idempotency:${scope}`);
    await this.database.query('UPDATE platform.idempotency SET answer = $2 WHERE scope = $1', [
      scope,
      sealed,
    ]);
    return answer;
  }

  private async replay(scope: string, request: string): Promise<unknown> {
    const kept = await this.database.one<{ request: string; answer: string }>(
      'SELECT request, answer FROM platform.idempotency WHERE scope = $1',
      [scope],
    );
    if (kept?.request !== request) throw new DomainError('conflict', 'platform.idempotency-key-reused');
    return JSON.parse(this.cipher.open(kept.answer, `idempotency:${scope}`));
  }
}

/** Keys of different callers never meet. */
function callerScope(): string {
  const { actor } = currentContext();
  if (actor.kind === 'person') return `person:${actor.personId}`;
  if (actor.kind === 'client') return `client:${actor.clientId}`;
  return 'public';
}
