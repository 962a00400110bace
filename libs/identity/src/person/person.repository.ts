import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { assertVersion, Database } from '@yangguang/platform';
import { PersonEntity } from './person.entity';

/** Accounts for writing. */
@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  /** An open account, locked until the end of the transaction. */
  async requireOpen(id: string, seenVersion?: number): Promise<PersonEntity> {
    const person = await this.people.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!person) throw new DomainError('not-found', 'identity.no-such-person');
    if (person.closedAt !== null) throw new DomainError('conflict', 'identity.person-closed');
    if (seenVersion !== undefined) assertVersion(seenVersion, person.version);
    return person;
  }

  save(person: PersonEntity): Promise<PersonEntity> {
    return this.people.save(person);
  }

  /** What belongs to an account (positions, roles) changes its version too: the next writer must have seen it. */
  async touch(id: string): Promise<void> {
    await this.database.query('UPDATE identity.person SET version = version + 1 WHERE id = $1', [id]);
  }

  async assertUsernameFree(username: string): Promise<void> {
    const row = await this.database.one('SELECT 1 FROM identity.person WHERE username = $1', [username]);
    if (!row) return;
    const key = 'identity.username-taken';
    throw new DomainError('conflict', key, {
      values: { value: username },
      fields: [{ pointer: '/username', key, values: { value: username } }],
    });
  }

  private get people() {
    return this.database.repository(PersonEntity);
  }
}
