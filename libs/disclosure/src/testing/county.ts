import type { INestApplicationContext } from '@nestjs/common';
import { AccountSeed, OpenUnitService } from '@yangguang/identity';
import { PermissionCatalog, type RoleCode, type UnitKind } from '@yangguang/identity/model';
import { newId, type PersonActor } from '@yangguang/kernel';
import { Database, runAs, SealIssueService } from '@yangguang/platform';
import { disclosurePermissions } from '../model/permissions';

const catalog = new PermissionCatalog([disclosurePermissions]);
const SYSTEM = { kind: 'system', name: 'test' } as const;

export interface TestUnit {
  readonly id: string;
  readonly name: string;
}

/** Builds units with seals and people in roles, through the services that a real county uses. */
export class CountyBuilder {
  private people = 0;

  constructor(private readonly context: INestApplicationContext) {}

  async unit(name: string, kind: UnitKind = 'government'): Promise<TestUnit> {
    const database = this.context.get(Database, { strict: false });
    const opening = this.context.get(OpenUnitService, { strict: false });
    const seals = this.context.get(SealIssueService, { strict: false });
    return runAs(SYSTEM, () =>
      database.transaction(async () => {
        const unit = await opening.open({
          code: newId(),
          name,
          shortName: name,
          kind,
          openedOn: '2020-01-01',
        });
        await seals.ensure({ unitId: unit.id, unitName: name });
        return { id: unit.id, name };
      }),
    );
  }

  async person(name: string, unit: TestUnit, ...roles: [RoleCode, ...RoleCode[]]): Promise<PersonActor> {
    this.people += 1;
    const seed = this.context.get(AccountSeed, { strict: false });
    const { personId, positionId } = await runAs(SYSTEM, () =>
      seed.create({
        username: `person${this.people}`,
        name,
        email: `person${this.people}@example.com`,
        roles,
        position: { unitId: unit.id, title: name, startedOn: '2020-01-01' },
        passwordHash: 'none',
        mustChangePassword: false,
        demonstration: false,
      }),
    );
    return {
      kind: 'person',
      personId,
      name,
      sessionId: newId(),
      positionId,
      unitId: unit.id,
      unitName: unit.name,
      roles,
      permissions: catalog.resolve(roles),
    };
  }
}
