import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { FirstAdministrators, type FirstAccount } from './first-administrators';

describe('the beginning of a county', () => {
  let served: ServedIdentity;

  beforeAll(async () => {
    served = await ServedIdentity.start();
  });

  afterAll(() => served.stop());

  const appoint = () => served.asSystem(() => served.get(FirstAdministrators).appoint('云岭县'));

  it('is made once, even when two begin it together', async () => {
    const outcomes = await Promise.allSettled([appoint(), appoint()]);
    const refused = outcomes.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ key: 'identity.county-begun' });
    const accounts = outcomes.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    expect(accounts.map((one: FirstAccount) => one.username)).toEqual([
      'system-admin',
      'security-admin',
      'audit-admin',
    ]);
    for (const { username, temporaryPassword } of accounts) {
      const visitor = served.visitor();
      expect((await visitor.signIn(username, temporaryPassword)).body).toMatchObject({
        mustChangePassword: true,
      });
      const change = { current: temporaryPassword, next: 'Sunshine-Yunling1' };
      expect((await visitor.post('/staff/me/password', change)).status).toBe(204);
      expect((await visitor.get('/staff/me')).body).toMatchObject({
        position: { unitName: '云岭县信息中心', roles: [username] },
      });
    }
  });
});
