import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { SmallCounty } from '../testing/small-county';
import { codeOf } from '../testing/visitor';

describe('the three administrators', () => {
  let served: ServedIdentity;
  let county: SmallCounty;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
  });

  afterAll(() => served.stop());

  const addRole = (positionId: string, role: string) =>
    served.database.query(
      'INSERT INTO identity.position_role (position_id, role, granted_at) VALUES ($1, $2, now())',
      [positionId, role],
    );

  it.each([
    ['handler', 'system-admin'],
    ['handler', 'audit-admin'],
    ['centre', 'security-admin'],
    ['system-admin', 'security-admin'],
    ['security-admin', 'audit-admin'],
    ['audit-admin', 'handler'],
  ] as const)('exclude each other in the database itself: %s and %s', async (has, wants) => {
    const { positionId } = await county.hire(`excl-${has}-${wants}`.slice(0, 32), [has]);
    await expect(addRole(positionId, wants)).rejects.toMatchObject({
      code: '23503',
      constraint: 'administrators_exclude_each_other',
    });
  });

  it('can’t get around it by a second position, nor by changing the class', async () => {
    const { personId } = await county.hire('sidestep', ['system-admin']);
    const insert = `INSERT INTO identity.position (id, person_id, role_class, unit_id, title, started_on, created_at)
      VALUES (gen_random_uuid(), $1, 'business', $2, '另一岗位', '2026-11-23', now())`;
    await expect(served.database.query(insert, [personId, county.centre])).rejects.toMatchObject({
      code: '23503',
    });
    const change = `UPDATE identity.person SET role_class = 'business' WHERE id = $1`;
    await expect(served.database.query(change, [personId])).rejects.toMatchObject({ code: '23503' });
  });

  it('need two people for a powerful account: one opens it, another gives the right', async () => {
    const system = await county.working('xitong', ['system-admin']);
    const security = await county.working('anquan', ['security-admin']);
    const wish = {
      username: 'newcomer',
      name: '陈新',
      position: { unitId: county.education, title: '办公室科员' },
    };
    expect((await security.visitor.post('/staff/people', wish)).status).toBe(403);
    const opened = await system.visitor.post('/staff/people', wish);
    expect([opened.status, opened.body]).toMatchObject([201, { person: { duty: 'business', version: 1 } }]);
    const { person, temporaryPassword } = opened.body as Opened;
    const roles = `/staff/people/${person.id}/positions/${person.positions[0]?.id}/roles`;
    const put = (body: unknown, version: number) => ({ body, headers: { 'If-Match': `"${version}"` } });
    const asked = put({ roles: ['handler'] }, 1);
    expect((await system.visitor.send('PUT', roles, asked.body, asked.headers)).status).toBe(403);
    const newcomer = served.visitor();
    expect((await newcomer.signIn('newcomer', temporaryPassword)).body).toMatchObject({
      mustChangePassword: true,
    });
    expect((await newcomer.get('/staff/me')).body).toMatchObject({
      permissions: [],
      mustChangePassword: true,
    });
    expect((await security.visitor.send('PUT', roles, asked.body, asked.headers)).status).toBe(200);
    expect((await newcomer.get('/staff/me')).body).toMatchObject({
      permissions: [{ name: 'work.case.read' }],
    });
    const stale = await security.visitor.send('PUT', roles, asked.body, asked.headers);
    expect(stale.status).toBe(412);
    const mixed = await security.visitor.send(
      'PUT',
      roles,
      { roles: ['handler', 'audit-admin'] },
      { 'If-Match': '"2"' },
    );
    expect([mixed.status, codeOf(mixed)]).toEqual([409, 'identity.roles-exclude']);
  });

  it('never change their own roles', async () => {
    const { visitor, personId, positionId } = await county.working('selfish', ['security-admin']);
    const path = `/staff/people/${personId}/positions/${positionId}/roles`;
    const answer = await visitor.send('PUT', path, { roles: [] }, { 'If-Match': '"1"' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'identity.own-roles']);
  });

  it('get their passwords by mail to themselves, not through another’s hands', async () => {
    const system = await county.working('xitong2', ['system-admin']);
    const poor = await county.hire('noemail', ['audit-admin']);
    expect(codeOf(await system.visitor.post(`/staff/people/${poor.personId}/reset-password`))).toBe(
      'identity.administrator-needs-email',
    );
    const rich = await county.hire('withemail', ['audit-admin'], { email: 'shenji@example.com' });
    const answer = await system.visitor.post(`/staff/people/${rich.personId}/reset-password`);
    expect(answer.body).toEqual({ temporaryPassword: null, sentTo: 's***@example.com' });
  });

  it('leave a trail of everything they did', async () => {
    const rows = await served.database.query<{ action: string; name: string }>(
      `SELECT action, actor_name AS name FROM platform.audit_line WHERE actor_kind = 'person' ORDER BY sequence`,
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { action: 'identity.account-opened', name: 'xitong君' },
        { action: 'identity.roles-set', name: 'anquan君' },
        { action: 'identity.password-reset', name: 'xitong2君' },
      ]),
    );
  });
});

interface Opened {
  readonly person: { readonly id: string; readonly positions: readonly { readonly id: string }[] };
  readonly temporaryPassword: string;
}
