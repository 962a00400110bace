import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { ServedIdentity } from '../testing/served-identity';
import { PASSWORD, SmallCounty } from '../testing/small-county';
import { codeOf } from '../testing/visitor';

describe('passwords and second factors', () => {
  let served: ServedIdentity;
  let county: SmallCounty;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
  });

  afterAll(() => served.stop());

  it('opens nothing but the change of a first password, and everything after it', async () => {
    const { visitor } = await county.working('fresh', ['unit-leader'], { mustChangePassword: true });
    expect((await visitor.get('/staff/me')).body).toMatchObject({ mustChangePassword: true });
    for (const path of ['/staff/people', '/staff/units', '/staff/me/sessions']) {
      const answer = await visitor.get(path);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'identity.password-change-required']);
    }
    const change = await visitor.post('/staff/me/password', { current: PASSWORD, next: 'Yunling#Morning1' });
    expect(change.status).toBe(204);
    expect((await visitor.get('/staff/people')).status).toBe(200);
  });

  it('names each rule that a new password breaks', async () => {
    const { visitor } = await county.working('rules', ['handler']);
    const codes = async (next: string, current = PASSWORD) => {
      const { body } = await visitor.post('/staff/me/password', { current, next });
      return ((body as { errors?: { code: string }[] } | undefined)?.errors ?? []).map((one) => one.code);
    };
    expect(await codes('rules')).toEqual([
      'identity.password-too-short',
      'identity.password-too-plain',
      'identity.password-has-username',
    ]);
    expect(await codes('Good-Enough-1', 'not it')).toEqual(['identity.password-wrong']);
    expect(await codes(PASSWORD)).toEqual(['identity.password-used-before']);
  });

  it('remembers the last five', async () => {
    const { visitor } = await county.working('memory', ['handler']);
    const passwords = [PASSWORD, ...[1, 2, 3, 4, 5].map((n) => `Changed-Again-${n}`)];
    for (const [index, next] of passwords.entries()) {
      if (index === 0) continue;
      const answer = await visitor.post('/staff/me/password', { current: passwords[index - 1], next });
      expect(answer.status).toBe(204);
    }
    const last = passwords[5] ?? '';
    for (const earlier of passwords.slice(1)) {
      expect((await visitor.post('/staff/me/password', { current: last, next: earlier })).status).toBe(422);
    }
    expect((await visitor.post('/staff/me/password', { current: last, next: PASSWORD })).status).toBe(204);
  });

  it('ends the other sessions when the password changes', async () => {
    const { visitor } = await county.working('thorough', ['handler']);
    const other = served.visitor();
    await other.signIn('thorough', PASSWORD);
    await visitor.post('/staff/me/password', { current: PASSWORD, next: 'Changed-Again-1' });
    expect((await other.get('/staff/me')).status).toBe(401);
    expect((await visitor.get('/staff/me')).status).toBe(200);
  });

  it('asks for a new one after ninety days', async () => {
    await county.hire('outdated', ['handler']);
    const before = served.clock.now();
    served.minutesLater(90 * 24 * 60);
    expect((await served.visitor().signIn('outdated', PASSWORD)).body).toMatchObject({
      mustChangePassword: true,
    });
    served.clock.set(before);
  });

  it('asks for the authenticator once it is on, and takes each code once', async () => {
    const { visitor } = await county.working('careful', ['handler']);
    const begun = await visitor.post('/staff/me/totp/begin');
    const { secret, uri } = begun.body as { secret: string; uri: string };
    expect(uri).toContain('careful');
    const codeNow = () => generateSync({ secret, epoch: Math.floor(served.clock.now().getTime() / 1000) });
    expect((await served.visitor().signIn('careful', PASSWORD)).status).toBe(200);
    expect((await visitor.post('/staff/me/totp/confirm', { code: '000000' })).status).toBe(422);
    const confirmed = await visitor.post('/staff/me/totp/confirm', { code: codeNow() });
    const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] };
    expect(recoveryCodes).toHaveLength(10);

    const stored = await served.database.one<{ secret: string }>(
      `SELECT totp_secret AS secret FROM identity.credential c JOIN identity.person p ON p.id = c.person_id WHERE p.username = 'careful'`,
    );
    expect(stored?.secret).not.toContain(secret);
    expect(codeOf(await served.visitor().signIn('careful', PASSWORD))).toBe('identity.otp-required');
    expect(codeOf(await served.visitor().signIn('careful', PASSWORD, codeNow()))).toBe('identity.otp-wrong');
    served.minutesLater(1);
    const code = codeNow();
    const twice = await Promise.all([0, 1].map(() => served.visitor().signIn('careful', PASSWORD, code)));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await served.visitor().signIn('careful', PASSWORD, recoveryCodes[0])).status).toBe(200);
    expect((await served.visitor().signIn('careful', PASSWORD, recoveryCodes[0])).status).toBe(401);
    expect((await served.visitor().signIn('careful', 'Wrong-Password-1', recoveryCodes[1])).status).toBe(401);
    expect((await visitor.post('/staff/me/totp/disable', { password: 'no' })).status).toBe(422);
    expect((await visitor.post('/staff/me/totp/disable', { password: PASSWORD })).status).toBe(204);
    expect((await served.visitor().signIn('careful', PASSWORD)).status).toBe(200);
  });

  it('lets an administrator help somebody who is locked out or has forgotten', async () => {
    const { visitor: admin } = await county.working('helper', ['security-admin']);
    const { personId } = await county.hire('forgetful', ['handler']);
    for (let i = 0; i < 5; i += 1) await served.visitor().signIn('forgetful', 'Wrong-Password-1');
    expect((await served.visitor().signIn('forgetful', PASSWORD)).status).toBe(429);
    expect((await admin.post(`/staff/people/${personId}/unlock`)).status).toBe(204);
    const inside = served.visitor();
    expect((await inside.signIn('forgetful', PASSWORD)).status).toBe(200);
    const reset = await admin.post(`/staff/people/${personId}/reset-password`);
    const { temporaryPassword } = reset.body as { temporaryPassword: string };
    expect((await inside.get('/staff/me')).status).toBe(401);
    expect((await inside.signIn('forgetful', temporaryPassword)).body).toMatchObject({
      mustChangePassword: true,
    });
  });
});
