import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  DomainError,
  today,
  type Clock,
  type PermissionScope,
  type PersonActor,
} from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import { delegationState } from '../model/delegation';
import { passwordExpired } from '../model/password-policy';
import { narrowTo, PermissionCatalog } from '../model/permission';
import { sessionState } from '../model/session-rules';
import type { IdentitySettings } from '../model/settings';
import { PERMISSION_CATALOG } from './permission-catalog.token';
import type { Principal } from './principal';
import { SessionFactsQuery, type SessionRow } from './session-facts.query';
import type { Claims, StaffClaims } from './token.service';

/** How stale the note of the last request may be before it is written again. */
const SEEN_EVERY_MS = 60_000;

/** Finds out who stands behind a token at this moment. */
@Injectable()
export class PrincipalService {
  constructor(
    private readonly facts: SessionFactsQuery,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PERMISSION_CATALOG) private readonly catalog: PermissionCatalog,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  async of(claims: Claims): Promise<Principal> {
    if (claims.exp * 1000 <= this.clock.now().getTime()) throw refusal('platform.sign-in-required');
    return claims.use === 'staff' ? this.ofStaff(claims) : this.ofClient(claims.sub);
  }

  private async ofStaff(claims: StaffClaims): Promise<Principal> {
    const row = await this.facts.find(claims.sid);
    const now = this.clock.now();
    if (!row || row.personId !== claims.sub || row.accountClosed) throw refusal('platform.sign-in-required');
    const state = sessionState(row, now, this.settings.session);
    if (state !== 'live') throw refusal(`identity.session-${state}`);
    const actor = this.actorOf(row);
    // Another tab changed the position: a token that still names the old one must not act in the new one.
    const samePosition = row.delegationId
      ? row.delegationId === claims.act
      : !claims.act && row.positionId === claims.pos;
    if (!samePosition) throw refusal('identity.position-changed');
    await this.noteSeen(row, now);
    const mustChangePassword =
      row.mustChange || passwordExpired(row.passwordSetAt, now, this.settings.password);
    return { actor, mustChangePassword };
  }

  private actorOf(row: SessionRow): PersonActor {
    if (row.positionEnded) throw refusal('identity.position-ended');
    const all = this.catalog.resolve(row.roles);
    const { actingFor } = row;
    if (actingFor) {
      const term = {
        from: actingFor.from,
        until: actingFor.until,
        revokedAt: actingFor.revoked ? new Date(0) : null,
      };
      if (delegationState(term, today(this.clock)) !== 'in-force')
        throw refusal('identity.delegation-not-in-force');
    }
    return {
      kind: 'person',
      personId: row.personId,
      name: row.name,
      sessionId: row.sessionId,
      positionId: row.positionId,
      unitId: row.unitId,
      unitName: row.unitName,
      roles: row.roles,
      permissions: actingFor ? narrowTo(all, actingFor.permissions) : all,
      ...(actingFor ? { actingFor: { personId: actingFor.id, name: actingFor.name } } : {}),
    };
  }

  private async ofClient(id: string): Promise<Principal> {
    const client = await this.database.one<{ name: string; scopes: string[] }>(
      'SELECT name, scopes FROM identity.api_client WHERE id = $1 AND disabled_at IS NULL',
      [id],
    );
    if (!client) throw refusal('platform.sign-in-required');
    const permissions = new Map<string, PermissionScope>(
      client.scopes.filter((scope) => this.catalog.has(scope)).map((scope) => [scope, 'county']),
    );
    return {
      actor: { kind: 'client', clientId: id, name: client.name, permissions },
      mustChangePassword: false,
    };
  }

  private async noteSeen(row: SessionRow, now: Date): Promise<void> {
    if (now.getTime() - row.lastSeenAt.getTime() < SEEN_EVERY_MS) return;
    await this.database.query(
      'UPDATE identity.session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2',
      [row.sessionId, now],
    );
  }
}

function refusal(key: string): DomainError {
  return new DomainError('unauthenticated', key);
}
