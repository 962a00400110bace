import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { PASSWORD, SmallCounty } from '../testing/small-county';
import { codeOf } from '../testing/visitor';

describe('a session', () => {
  let served: ServedIdentity;
  let county: SmallCounty;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
  });

  afterAll(() => served.stop());

  it('renews by its cookie, each time with a new one', async () => {
    const { visitor } = await county.working('zhou', ['handler']);
    const before = visitor.cookie;
    served.minutesLater(11);
    expect(codeOf(await visitor.get('/staff/me'))).toBe('platform.sign-in-required');
    expect((await visitor.refresh()).status).toBe(200);
    expect(visitor.cookie).not.toBe(before);
    expect((await visitor.get('/staff/me')).status).toBe(200);
  });

  it('ends for everybody when a used cookie comes back', async () => {
    const { visitor } = await county.working('wuyong', ['handler']);
    const thief = served.visitor();
    thief.cookie = visitor.cookie;
    expect((await visitor.refresh()).status).toBe(200);
    served.minutesLater(1);
    expect(codeOf(await thief.refresh())).toBe('identity.session-reused');
    expect(codeOf(await visitor.get('/staff/me'))).toBe('identity.session-ended');
    expect(codeOf(await visitor.refresh())).toBe('identity.session-ended');
    const audit = await served.database.one(
      `SELECT 1 FROM platform.audit_line WHERE action = 'identity.refresh-token-reused'`,
    );
    expect(audit).toBeDefined();
  });

  it('survives two tabs that renew at the same moment: one wins, the other tries again', async () => {
    const { visitor } = await county.working('zheng', ['handler']);
    const tabs = Array.from({ length: 4 }, () => {
      const tab = served.visitor();
      tab.cookie = visitor.cookie;
      return tab;
    });
    const answers = await Promise.all(tabs.map((tab) => tab.refresh()));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    const winner = tabs.find((_, index) => answers[index]?.status === 200);
    expect((await winner?.refresh())?.status).toBe(200);
  });

  it('ends after thirty minutes without a request, though it was renewed', async () => {
    const { visitor } = await county.working('wang', ['handler']);
    for (let i = 0; i < 3; i += 1) {
      served.minutesLater(9);
      expect((await visitor.refresh()).status).toBe(200);
    }
    served.minutesLater(3);
    expect(codeOf(await visitor.get('/staff/me'))).toBe('identity.session-idle');
    expect(codeOf(await visitor.refresh())).toBe('identity.session-idle');
  });

  it('ends after twelve hours, however busy', async () => {
    const { visitor } = await county.working('feng', ['handler']);
    for (let minutes = 0; minutes < 12 * 60 - 9; minutes += 9) {
      served.minutesLater(9);
      await visitor.refresh();
      expect((await visitor.get('/staff/me')).status).toBe(200);
    }
    served.minutesLater(9);
    expect(codeOf(await visitor.refresh())).toBe('identity.session-expired');
  });

  it('is over with the next request once it is ended from elsewhere', async () => {
    const { visitor } = await county.working('chen', ['handler']);
    const other = served.visitor();
    await other.signIn('chen', PASSWORD);
    const { body } = await visitor.get('/staff/me/sessions');
    const target = (body as { items: { id: string; current: boolean }[] }).items.find((one) => !one.current);
    expect((await visitor.send('DELETE', `/staff/me/sessions/${target?.id}`)).status).toBe(204);
    expect(codeOf(await other.get('/staff/me'))).toBe('identity.session-ended');
    expect((await visitor.send('DELETE', `/staff/me/sessions/${target?.id}`)).status).toBe(404);
  });

  it('can’t be ended by somebody else', async () => {
    const one = await county.working('chuwen', ['handler']);
    const two = await county.working('wei', ['handler']);
    const { body } = await one.visitor.get('/staff/me/sessions');
    const [session] = (body as { items: { id: string }[] }).items;
    expect((await two.visitor.send('DELETE', `/staff/me/sessions/${session?.id}`)).status).toBe(404);
    expect((await one.visitor.get('/staff/me')).status).toBe(200);
  });

  it('is over after signing out, and signing out twice does no harm', async () => {
    const { visitor } = await county.working('jiang', ['handler']);
    const { token } = visitor;
    expect((await visitor.post('/auth/sign-out')).status).toBe(204);
    expect((await visitor.post('/auth/sign-out')).status).toBe(204);
    visitor.token = token;
    expect(codeOf(await visitor.get('/staff/me'))).toBe('identity.session-ended');
  });

  it.each([
    ['no token', undefined],
    ['nonsense', 'nonsense'],
    [
      'an unsigned token',
      `${encode({ alg: 'none' })}.${encode({ use: 'staff', sub: 'x', exp: 9_999_999_999 })}.`,
    ],
    [
      'a token of another key',
      `${encode({ alg: 'HS256' })}.${encode({ use: 'staff', iss: 'yangguang', exp: 9_999_999_999 })}.c2ln`,
    ],
  ])('does not begin with %s', async (_, token) => {
    const visitor = served.visitor();
    visitor.token = token;
    const answer = await visitor.get('/staff/me');
    expect([answer.status, codeOf(answer)]).toEqual([401, 'platform.sign-in-required']);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is known to every process at once', async () => {
    const second = await ServedIdentity.start({ databaseUrl: served.databaseUrl });
    second.clock.set(served.clock.now());
    try {
      const { visitor } = await county.working('shen', ['handler']);
      const there = second.visitor();
      there.token = visitor.token;
      expect((await there.get('/staff/me')).status).toBe(200);
      await visitor.post('/auth/sign-out');
      expect(codeOf(await there.get('/staff/me'))).toBe('identity.session-ended');
    } finally {
      await second.stop();
    }
  });
});

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
