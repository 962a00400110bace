import { Injectable } from '@nestjs/common';
import { Audit, Database } from '@yangguang/platform';
import { PasswordHandover, type HandedOver } from './password-handover';
import { PersonMaker, type NewPerson } from './person-maker';
import { PositionService, type NewPosition } from './position.service';

/** Opens accounts. The first password is made here and must be changed before anything else. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly maker: PersonMaker,
    private readonly positions: PositionService,
    private readonly handover: PasswordHandover,
    private readonly audit: Audit,
  ) {}

  register(wish: NewPerson, position: NewPosition): Promise<{ id: string } & HandedOver> {
    return this.database.transaction(async () => {
      const person = await this.maker.make(wish);
      await this.positions.insert(person, position);
      this.audit.record({
        action: 'identity.account-opened',
        subjectType: 'identity.person',
        subjectId: person.id,
        unitId: position.unitId,
        after: { username: person.username, duty: person.duty },
      });
      return { id: person.id, ...(await this.handover.first(person)) };
    });
  }
}
