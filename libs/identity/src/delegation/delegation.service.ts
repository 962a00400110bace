import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  DomainError,
  newId,
  today,
  type Clock,
  type LocalDate,
  type PersonActor,
} from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import { assertMayDelegate } from '../model/delegation';
import type { DutyClass } from '../model/duty-class';
import type { IdentitySettings } from '../model/settings';
import { DelegationReader, type DelegationView } from './delegation.reader';

export interface NewDelegation {
  readonly delegateId: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Names of permissions; all that the position has when left out. */
  readonly permissions?: readonly string[];
  readonly reason: string;
}

/** Lending one's position while away. The delegate need not accept; either side sees it, the lender may revoke it. */
@Injectable()
export class DelegationService {
  constructor(
    private readonly database: Database,
    private readonly reader: DelegationReader,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  create(actor: PersonActor, wish: NewDelegation): Promise<DelegationView> {
    return this.database.transaction(async () => {
      const permissions = wish.permissions ?? [...actor.permissions.keys()];
      if (permissions.length === 0) throw new DomainError('conflict', 'identity.delegation-nothing');
      await this.assertSameUnit(actor.unitId, wish.delegateId);
      assertMayDelegate(
        {
          ...wish,
          permissions,
          delegatorId: actor.personId,
          delegatorDuty: await this.dutyOf(actor.personId),
          delegateDuty: await this.dutyOf(wish.delegateId),
          held: new Set(actor.permissions.keys()),
          acting: actor.actingFor !== undefined,
        },
        today(this.clock),
        this.settings.delegation,
      );
      const id = newId();
      await this.database.query(
        `INSERT INTO identity.delegation
           (id, position_id, delegator_id, delegate_id, from_date, until_date, permissions, reason, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          actor.positionId,
          actor.personId,
          wish.delegateId,
          wish.from,
          wish.until,
          permissions,
          wish.reason,
          this.clock.now(),
        ],
      );
      this.note('identity.delegation-made', id, { ...wish, permissions });
      return this.require(id);
    });
  }

  /** By whoever made it; the delegate's next request no longer acts. */
  revoke(actor: PersonActor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      const rows = await this.database.query(
        `UPDATE identity.delegation SET revoked_at = $3
          WHERE id = $1 AND delegator_id = $2 AND revoked_at IS NULL RETURNING id`,
        [id, actor.personId, this.clock.now()],
      );
      if (rows.length === 0) throw new DomainError('not-found', 'identity.no-such-delegation');
      this.note('identity.delegation-revoked', id);
    });
  }

  private async require(id: string): Promise<DelegationView> {
    const view = await this.reader.find(id);
    if (!view) throw new Error('A delegation vanished');
    return view;
  }

  /** A matter stays in its unit: whoever acts for its leader works there too. */
  private async assertSameUnit(unitId: string, personId: string): Promise<void> {
    const row = await this.database.one(
      'SELECT 1 FROM identity.position WHERE unit_id = $1 AND person_id = $2 AND ended_on IS NULL',
      [unitId, personId],
    );
    if (row) return;
    const key = 'identity.delegation-outside-unit';
    throw new DomainError('invalid', key, { fields: [{ pointer: '/delegateId', key }] });
  }

  private async dutyOf(personId: string): Promise<DutyClass> {
    const row = await this.database.one<{ duty: DutyClass }>(
      'SELECT role_class AS duty FROM identity.person WHERE id = $1 AND closed_at IS NULL',
      [personId],
    );
    if (row) return row.duty;
    throw new DomainError('invalid', 'identity.no-such-person', {
      fields: [{ pointer: '/delegateId', key: 'identity.no-such-person' }],
    });
  }

  private note(action: string, subjectId: string, after?: unknown): void {
    this.audit.record({ action, subjectType: 'identity.delegation', subjectId, after });
  }
}
