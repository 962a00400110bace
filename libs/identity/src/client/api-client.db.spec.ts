import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { SmallCounty } from '../testing/small-county';
import { codeOf, type Visitor } from '../testing/visitor';

describe('another system', () => {
  let served: ServedIdentity;
  let admin: Visitor;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    const county = await SmallCounty.in(served);
    admin = (await county.working('anquan', ['security-admin'])).visitor;
  });

  afterAll(() => served.stop());

  it('may be given what people who are no administrators may do, named in the reader’s language', async () => {
    const { status, body } = await admin.get('/staff/api-clients/scopes');
    expect(status).toBe(200);
    const { items } = body as { items: { name: string; title: string }[] };
    expect(items).toContainEqual({ name: 'identity.person.read', title: '查看账号' });
    expect(items.map(({ name }) => name)).not.toContain('identity.client.manage');
  });

  const wish = { name: '省平台', purpose: '对接', scopes: ['identity.person.read'] };

  it('signs in with its secret, does what its scopes say, and nothing after it is disabled', async () => {
    const made = await admin.post('/staff/api-clients', wish);
    expect(made.status).toBe(201);
    const { id, secret } = made.body as { id: string; secret: string };
    const stored = await served.database.one<{ digest: string }>(
      'SELECT secret_digest AS digest FROM identity.api_client WHERE id = $1',
      [id],
    );
    expect(stored?.digest).not.toContain(secret);
    const client = served.visitor();
    client.take(await client.post('/auth/client-token', { clientId: id, clientSecret: secret }));
    expect((await client.get('/staff/people')).status).toBe(200);
    expect((await client.get('/staff/sign-in-attempts')).status).toBe(403);
    expect(codeOf(await client.get('/staff/me'))).toBe('platform.person-required');

    const rotated = await admin.post(`/staff/api-clients/${id}/rotate-secret`, undefined, 1);
    expect((await client.post('/auth/client-token', { clientId: id, clientSecret: secret })).status).toBe(
      401,
    );
    const fresh = (rotated.body as { secret: string }).secret;
    expect((await client.post('/auth/client-token', { clientId: id, clientSecret: fresh })).status).toBe(200);
    expect(
      (await admin.send('DELETE', `/staff/api-clients/${id}`, undefined, { 'If-Match': '"2"' })).status,
    ).toBe(204);
    expect((await client.get('/staff/people')).status).toBe(401);
  });

  it.each([['identity.role.grant'], ['nothing.at.all']])('is never given %s', async (scope) => {
    const answer = await admin.post('/staff/api-clients', { ...wish, name: scope, scopes: [scope] });
    expect([answer.status, codeOf(answer)]).toEqual([422, 'identity.client-scope-refused']);
  });

  it('is refused alike whatever is wrong', async () => {
    const tries = ['nonsense', '019abc12-0000-7000-8000-000000000000'].map((clientId) =>
      served.visitor().post('/auth/client-token', { clientId, clientSecret: 'guess' }),
    );
    for (const answer of await Promise.all(tries)) {
      expect([answer.status, codeOf(answer)]).toEqual([401, 'identity.client-bad-credentials']);
    }
  });
});
