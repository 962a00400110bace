import { Injectable } from '@nestjs/common';
import { UnitDirectory, type PersonRef } from '@yangguang/identity';
import { PermissionCatalog } from '@yangguang/identity/model';
import type { PersonActor } from '@yangguang/kernel';
import { supervisionPermissions } from '../model/permissions';
import { demoActor } from './demo-actor';

const catalog = new PermissionCatalog([supervisionPermissions]);

/** People of the invented county who act with the rights of their roles. */
@Injectable()
export class DemoCast {
  constructor(private readonly directory: UnitDirectory) {}

  async centre(): Promise<PersonActor> {
    const [first] = await this.directory.peopleWithRole('centre');
    if (!first) throw new Error('The county has no information centre');
    return this.acting(first);
  }

  /** Two people of a unit, since nobody signs what they wrote. */
  async writerAndSigner(
    unitId: string,
  ): Promise<{ readonly handler: PersonActor; readonly leader: PersonActor } | undefined> {
    const [handler] = await this.directory.people(unitId, 'handler');
    const leader = (await this.directory.people(unitId, 'unit-leader')).find(({ id }) => id !== handler?.id);
    return handler && leader && { handler: await this.acting(handler), leader: await this.acting(leader) };
  }

  private acting(person: PersonRef): Promise<PersonActor> {
    return demoActor(this.directory, person, [...catalog.resolve(person.roles)]);
  }
}
