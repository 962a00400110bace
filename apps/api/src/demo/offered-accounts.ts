import type { DemoAccount } from '@yangguang/identity';
import { countyPeople } from './county-people';
import { COUNTY_UNITS } from './county-units';

/** One password for all of them: it opens nothing but an invented county. */
export const DEMO_PASSWORD = 'Yunling@2026';

/** The accounts that the sign-in page offers, in the order in which a message meets them. */
export function offeredAccounts(): DemoAccount[] {
  const names = new Map(COUNTY_UNITS.map(({ code, name }) => [code, name]));
  return countyPeople()
    .filter(({ offered }) => offered)
    .map(({ username, name, unitCode, roles }) => ({
      username,
      password: DEMO_PASSWORD,
      name,
      unit: names.get(unitCode) ?? unitCode,
      roles,
    }));
}
