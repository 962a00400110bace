import { Inject, Injectable } from '@nestjs/common';
import { AccountSeed, OpenUnitService } from '@yangguang/identity';
import { addDays, CLOCK, instantAt, today, type Clock } from '@yangguang/kernel';
import { Database, runAs, SealIssueService } from '@yangguang/platform';
import { countyPeople, type DemoPerson } from './county-people';
import { COUNTY_UNITS } from './county-units';
import { DemoYear } from './demo-year';
import { DEMO_PASSWORD } from './offered-accounts';

/** How long the county has been there: longer than its oldest message. */
const AGE_DAYS = 400;

/** Founds the invented county in an empty database: units, people, seals, a year of messages. All of it or nothing. */
@Injectable()
export class DemoCounty {
  constructor(
    private readonly database: Database,
    private readonly units: OpenUnitService,
    private readonly accounts: AccountSeed,
    private readonly seals: SealIssueService,
    private readonly year: DemoYear,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers whether there was anything to do. */
  found({ withMessages = true } = {}): Promise<boolean> {
    return runAs({ kind: 'system', name: 'demonstration' }, () =>
      this.database.transaction(async () => {
        // Two processes that start together: the second finds the county standing.
        await this.database.query("SELECT pg_advisory_xact_lock(hashtext('demonstration'))");
        if (!(await this.accounts.isEmpty())) return false;
        const unitIds = await this.openUnits();
        await this.openAccounts(unitIds);
        if (withMessages) await this.year.write();
        return true;
      }),
    );
  }

  private async openUnits(): Promise<Map<string, string>> {
    const openedOn = addDays(today(this.clock), -AGE_DAYS);
    const ids = new Map<string, string>();
    for (const [sort, unit] of COUNTY_UNITS.entries()) {
      const { id } = await this.units.open({ ...unit, sort, openedOn });
      ids.set(unit.code, id);
      await this.seals.issue({ unitId: id, unitName: unit.name, validFrom: instantAt(openedOn) });
    }
    return ids;
  }

  private async openAccounts(unitIds: ReadonlyMap<string, string>): Promise<void> {
    const passwordHash = await this.accounts.hashPassword(DEMO_PASSWORD);
    for (const [index, person] of countyPeople().entries()) {
      await this.openAccount(person, unitIds.get(person.unitCode) ?? '', passwordHash, index);
    }
  }

  private async openAccount(
    person: DemoPerson,
    unitId: string,
    passwordHash: string,
    index: number,
  ): Promise<void> {
    const [first, ...others] = person.roles;
    if (first === undefined) throw new Error(`${person.username} has no role`);
    await this.accounts.create({
      username: person.username,
      name: person.name,
      email: `${person.username}@yunling.example`,
      // 199 0000 numbers are given to nobody.
      phone: `1990000${String(index).padStart(4, '0')}`,
      roles: [first, ...others],
      position: { unitId, title: person.title },
      passwordHash,
      mustChangePassword: false,
      demonstration: true,
    });
  }
}
