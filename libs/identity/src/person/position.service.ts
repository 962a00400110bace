import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, today, type Clock, type LocalDate } from '@yangguang/kernel';
import { Audit, Database } from '@yangguang/platform';
import type { PersonEntity } from './person.entity';
import { PersonRepository } from './person.repository';
import { PositionTransfer } from './position-transfer';
import { UnitRepository } from '../unit/unit.repository';

export interface NewPosition {
  readonly unitId: string;
  readonly title: string;
  /** Today when left out. */
  readonly startedOn?: LocalDate;
}

/** Gives people positions and takes them back. A position alone carries no right: roles are another's to give. */
@Injectable()
export class PositionService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly units: UnitRepository,
    private readonly transfer: PositionTransfer,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  add(personId: string, seenVersion: number, wish: NewPosition): Promise<string> {
    return this.database.transaction(async () => {
      const person = await this.people.requireOpen(personId, seenVersion);
      const id = await this.insert(person, wish);
      await this.people.touch(personId);
      return id;
    });
  }

  end(personId: string, seenVersion: number, positionId: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.people.requireOpen(personId, seenVersion);
      const position = (await this.transfer.liveOf(personId)).find((one) => one.id === positionId);
      if (!position) throw new DomainError('not-found', 'identity.no-such-position');
      await this.transfer.end(position);
      await this.people.touch(personId);
    });
  }

  /** For a person in this transaction. */
  async insert(person: Pick<PersonEntity, 'id' | 'duty'>, wish: NewPosition): Promise<string> {
    await this.units.requireLive(wish.unitId);
    const id = newId();
    const added = await this.database.query(
      `INSERT INTO identity.position (id, person_id, role_class, unit_id, title, started_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (person_id, unit_id, title) WHERE ended_on IS NULL DO NOTHING RETURNING id`,
      [
        id,
        person.id,
        person.duty,
        wish.unitId,
        wish.title,
        wish.startedOn ?? today(this.clock),
        this.clock.now(),
      ],
    );
    if (added.length === 0) throw new DomainError('conflict', 'identity.position-exists');
    this.audit.record({
      action: 'identity.position-given',
      subjectType: 'identity.person',
      subjectId: person.id,
      unitId: wish.unitId,
      after: { positionId: id, title: wish.title },
    });
    return id;
  }
}
