import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { PASSWORD, SmallCounty } from '../testing/small-county';
import { codeOf } from '../testing/visitor';

describe('signing in', () => {
  let served: ServedIdentity;
  let county: SmallCounty;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
  });

  afterAll(() => served.stop());

  it('gives a token for the page and a cookie that no script reads', async () => {
    await county.hire('zhou', ['handler']);
    const visitor = served.visitor();
    const answer = await visitor.signIn('  ZHOU ', PASSWORD);
    expect([answer.status, answer.body]).toMatchObject([200, { expiresIn: 600, mustChangePassword: false }]);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^yangguang_refresh=[\w-]{43}; Max-Age=43200; Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict$/,
    );
    expect((await visitor.get('/staff/me')).body).toMatchObject({
      person: { username: 'zhou' },
      position: { unitId: county.education, roles: ['handler'] },
      permissions: [{ name: 'work.case.read', scope: 'unit' }],
      actingFor: null,
    });
  });

  it('answers a wrong password, a wrong name and a closed account alike', async () => {
    const { personId } = await county.hire('wuyong', ['handler']);
    await county.hire('demo', ['handler'], { demonstration: true });
    await served.database.query('UPDATE identity.person SET closed_at = now() WHERE id = $1', [personId]);
    const answers = await Promise.all(
      [
        ['zhou', 'Wrong-Password-1'],
        ['nobody', PASSWORD],
        ['wuyong', PASSWORD],
        ['demo', PASSWORD],
      ].map(([username = '', password = '']) => served.visitor().signIn(username, password)),
    );
    const seen = answers.map(({ status, body }) => [status, { ...(body as object), requestId: '' }]);
    expect(seen[0]).toMatchObject([401, { code: 'identity.bad-credentials' }]);
    for (const one of seen) expect(one).toEqual(seen[0]);
  });

  it('locks a name after five failures for half an hour, whether or not anybody has it', async () => {
    await county.hire('zheng', ['handler']);
    for (const username of ['zheng', 'ghost']) {
      for (let i = 0; i < 5; i += 1) {
        expect((await served.visitor().signIn(username, 'Wrong-Password-1')).status).toBe(401);
      }
      const locked = await served.visitor().signIn(username, PASSWORD);
      expect([locked.status, codeOf(locked), locked.headers.get('retry-after')]).toEqual([
        429,
        'identity.locked',
        '1800',
      ]);
    }
    served.minutesLater(30);
    expect((await served.visitor().signIn('zheng', PASSWORD)).status).toBe(200);
  });

  it('counts guesses that come all at once before the first is answered', async () => {
    await county.hire('wang', ['handler']);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => served.visitor().signIn('wang', `Wrong-Password-${i}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
    expect((await served.visitor().signIn('wang', PASSWORD)).status).toBe(429);
  });

  it('lets one person sign in twice at the same moment, in two sessions', async () => {
    await county.hire('feng', ['handler']);
    const [one, two] = [served.visitor(), served.visitor()];
    const answers = await Promise.all([one.signIn('feng', PASSWORD), two.signIn('feng', PASSWORD)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await one.get('/staff/me/sessions');
    expect(body).toMatchObject({ items: [{}, {}] });
    expect(
      (body as { items: { current: boolean }[] }).items.filter((session) => session.current),
    ).toHaveLength(1);
  });

  it('records every attempt, but no name that nobody has', async () => {
    const { visitor } = await county.working('anquan', ['security-admin']);
    const { body } = await visitor.get('/staff/sign-in-attempts?limit=100');
    const { items } = body as { items: { username: string | null; outcome: string }[] };
    expect(items[0]).toMatchObject({ username: 'anquan', outcome: 'signed-in', address: '127.0.0.1' });
    expect(items.filter((one) => one.username === 'zheng').map((one) => one.outcome)).toEqual([
      'signed-in',
      'locked',
      ...Array.from({ length: 5 }, () => 'wrong'),
    ]);
    expect(items.filter((one) => one.username === null)).toHaveLength(7);
    const first = await visitor.get('/staff/sign-in-attempts?limit=3');
    const next = await visitor.get(
      `/staff/sign-in-attempts?limit=3&cursor=${(first.body as { nextCursor: string }).nextCursor}`,
    );
    expect([first, next].flatMap((page) => (page.body as { items: unknown[] }).items)).toEqual(
      items.slice(0, 6),
    );
  });

  it.each([
    ['no name', { password: 'x' }, '/username'],
    ['a number', { username: 1, password: 'x' }, '/username'],
    ['a name of a megabyte', { username: 'x'.repeat(100_000), password: 'x' }, '/username'],
    ['an unknown field', { username: 'zhou', password: 'x', admin: true }, '/admin'],
    ['a NUL', { username: 'zhou\0', password: 'x' }, '/username'],
  ])('refuses %s without falling over', async (_, body, pointer) => {
    const answer = await served.visitor().post('/auth/sign-in', body);
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [{ pointer }] }]);
  });
});
