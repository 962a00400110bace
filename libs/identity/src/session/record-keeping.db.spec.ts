import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, today } from '@yangguang/kernel';
import { ServedIdentity } from '../testing/served-identity';
import { PASSWORD, SmallCounty } from '../testing/small-county';
import { codeOf } from '../testing/visitor';
import { ForgetOldSessionsTask } from './forget-old-sessions.task';

describe('what signing in leaves behind', () => {
  let served: ServedIdentity;
  let county: SmallCounty;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
  });

  afterAll(() => served.stop());

  const count = async (table: string) =>
    (await served.database.one<{ n: number }>(`SELECT count(*)::int AS n FROM identity.${table}`))?.n;

  it('is forgotten when it has served its time, and not before', async () => {
    const { visitor } = await county.working('zhou', ['handler']);
    await served.visitor().signIn('zhou', 'Wrong-Password-1');
    const task = served.get(ForgetOldSessionsTask);
    const run = (days: number) =>
      task.run({ start: served.clock.now(), date: addDays(today(served.clock), days), late: false });
    await run(0);
    expect((await visitor.refresh()).status).toBe(200);
    expect(await count('sign_in_lock')).toBe(1);
    await run(3);
    expect([await count('refresh_token'), await count('sign_in_lock')]).toEqual([0, 0]);
    expect([await count('session'), await count('sign_in_attempt')]).toEqual([1, 2]);
    await run(402);
    await run(402);
    expect([await count('session'), await count('sign_in_attempt')]).toEqual([0, 0]);
  });

  it('stops an address after very many failures, for a while and for every name', async () => {
    await county.hire('wuyong', ['handler']);
    await served.database.query(
      `INSERT INTO identity.sign_in_attempt (id, at, outcome, address, agent)
       SELECT gen_random_uuid(), $1, 'wrong', '127.0.0.1', '' FROM generate_series(1, 60)`,
      [served.clock.now()],
    );
    const stopped = await served.visitor().signIn('wuyong', PASSWORD);
    expect([stopped.status, codeOf(stopped)]).toEqual([429, 'identity.address-throttled']);
    served.minutesLater(10);
    expect((await served.visitor().signIn('wuyong', PASSWORD)).status).toBe(200);
  });
});
