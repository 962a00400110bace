import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock } from '@yangguang/kernel';
import { currentContext } from '../context/request-context';
import { Database } from '../persistence/database';
import { chainHash, type AuditLine } from './audit-chain';

export interface AuditEntry {
  /** `<library>.<what-was-done>`, for example `supervision.contact-revealed`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId?: string;
  readonly unitId?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
}

type Draft = Omit<AuditLine, 'sequence'>;

/**
 * Who did what, written in the transaction that did it. Lines are chained by SM3; since a chain has
 * one end, its lock is taken last and held only until the commit. A trigger forbids changing lines.
 */
@Injectable()
export class Audit {
  private readonly drafts = new WeakMap<object, Draft[]>();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  record(entry: AuditEntry): void {
    const draft = this.draftOf(entry);
    const owner = this.database.manager;
    const waiting = this.drafts.get(owner);
    if (waiting) {
      waiting.push(draft);
      return;
    }
    const drafts = [draft];
    this.drafts.set(owner, drafts);
    this.database.atTheEnd(async () => {
      this.drafts.delete(owner);
      await this.append(drafts);
    });
  }

  private draftOf(entry: AuditEntry): Draft {
    const context = currentContext();
    const who = identityOf(context.actor);
    return {
      at: this.clock.now().toISOString(),
      ...who,
      unitId: entry.unitId ?? who.unitId,
      action: entry.action,
      subjectType: entry.subjectType,
      subjectId: entry.subjectId ?? null,
      before: plain(entry.before),
      after: plain(entry.after),
      reason: entry.reason ?? null,
      address: context.address,
      requestId: context.requestId,
    };
  }

  private async append(drafts: readonly Draft[]): Promise<void> {
    const head = await this.database.one<{ sequence: number; hash: string }>(
      'SELECT sequence, hash FROM platform.audit_head FOR UPDATE',
    );
    if (!head) throw new Error('The audit trail has no beginning');
    let { sequence, hash } = head;
    const rows = drafts.map((draft) => {
      sequence += 1;
      const line: AuditLine = { sequence, ...draft };
      hash = chainHash(hash, line);
      return { ...line, hash };
    });
    await this.database.query(
      `WITH added AS (
         INSERT INTO platform.audit_line (sequence, at, actor_kind, actor_id, actor_name, unit_id, action, subject_type,
                                          subject_id, before, after, reason, address, request_id, hash)
         SELECT (r->>'sequence')::bigint, (r->>'at')::timestamptz, r->>'actorKind', r->>'actorId', r->>'actorName',
                (r->>'unitId')::uuid, r->>'action', r->>'subjectType', r->>'subjectId', r->'before', r->'after',
                r->>'reason', r->>'address', r->>'requestId', r->>'hash'
           FROM jsonb_array_elements($1::jsonb) AS r)
       UPDATE platform.audit_head SET sequence = $2, hash = $3`,
      [JSON.stringify(rows), sequence, hash],
    );
  }
}

function identityOf(actor: Actor): Pick<Draft, 'actorKind' | 'actorId' | 'actorName' | 'unitId'> {
  switch (actor.kind) {
    case 'person':
      return {
        actorKind: actor.kind,
        actorId: actor.personId,
        actorName: actor.actingFor ? `${actor.name}（代${actor.actingFor.name}）` : actor.name,
        unitId: actor.unitId,
      };
    case 'client':
      return { actorKind: actor.kind, actorId: actor.clientId, actorName: actor.name, unitId: null };
    case 'system':
      return { actorKind: actor.kind, actorId: null, actorName: actor.name, unitId: null };
    case 'citizen':
      return { actorKind: actor.kind, actorId: null, actorName: null, unitId: null };
  }
}

/** What JSON keeps of a value, so that the hash of today equals the hash of what the database gives back. */
function plain(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
