import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '@yangguang/kernel';
import { FieldCipher } from '@yangguang/platform';
import type { DutyClass } from '../model/duty-class';
import { normalUsername } from '../model/username';
import { PersonEntity } from './person.entity';
import { PersonRepository } from './person.repository';
import { sealPhone } from './phone';

export interface NewPerson {
  readonly username: string;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** The class of the account, for life. */
  readonly duty: DutyClass;
  /** Works only where the demonstration county was asked for. */
  readonly demonstration?: boolean;
}

/** Writes new accounts, still without a password. */
@Injectable()
export class PersonMaker {
  constructor(
    private readonly people: PersonRepository,
    private readonly cipher: FieldCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async make(wish: NewPerson): Promise<PersonEntity> {
    const username = normalUsername(wish.username);
    await this.people.assertUsernameFree(username);
    const id = newId();
    return this.people.save(
      Object.assign(new PersonEntity(), {
        id,
        username,
        name: wish.name,
        email: wish.email ?? null,
        phoneSealed: wish.phone === undefined ? null : sealPhone(this.cipher, id, wish.phone),
        duty: wish.duty,
        demonstration: wish.demonstration ?? false,
        closedAt: null,
        createdAt: this.clock.now(),
      }),
    );
  }
}
