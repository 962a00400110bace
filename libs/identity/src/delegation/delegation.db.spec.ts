import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { PASSWORD, SmallCounty } from '../testing/small-county';
import { codeOf } from '../testing/visitor';

const WEEK = { from: '2026-11-23', until: '2026-11-29', reason: '外出培训' };

describe('acting for somebody', () => {
  let served: ServedIdentity;
  let county: SmallCounty;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
  });

  afterAll(() => served.stop());

  it('gives the delegate what was lent, under both names, and takes it back with the next request', async () => {
    const leader = await county.working('juzhang', ['unit-leader']);
    const deputy = await county.working('fujuzhang', ['handler']);
    const made = await leader.visitor.post('/staff/me/delegations', {
      ...WEEK,
      delegateId: deputy.personId,
      permissions: ['work.case.sign'],
    });
    expect([made.status, made.body]).toMatchObject([201, { direction: 'given', state: 'in-force' }]);
    const { id } = made.body as { id: string };
    expect((await deputy.visitor.get('/staff/me/delegations')).body).toMatchObject({
      items: [{ direction: 'received' }],
    });

    deputy.visitor.take(await deputy.visitor.post('/staff/me/acting', { delegationId: id }));
    expect((await deputy.visitor.get('/staff/me')).body).toMatchObject({
      displayName: 'fujuzhang君（代juzhang君）',
      actingFor: { personId: leader.personId },
      position: { id: leader.positionId },
      permissions: [{ name: 'work.case.sign', scope: 'unit' }],
    });
    const onward = await deputy.visitor.post('/staff/me/delegations', {
      ...WEEK,
      delegateId: leader.personId,
    });
    expect(codeOf(onward)).toBe('identity.delegation-while-acting');

    expect((await leader.visitor.send('DELETE', `/staff/me/delegations/${id}`)).status).toBe(204);
    expect(codeOf(await deputy.visitor.get('/staff/me'))).toBe('identity.delegation-not-in-force');
    await deputy.visitor.refresh();
    expect((await deputy.visitor.get('/staff/me')).body).toMatchObject({
      actingFor: null,
      displayName: 'fujuzhang君',
    });
  });

  it('ends with its last day', async () => {
    const leader = await county.working('leader2', ['unit-leader']);
    const deputy = await county.working('deputy2', ['handler']);
    const made = await leader.visitor.post('/staff/me/delegations', {
      ...WEEK,
      until: '2026-11-23',
      delegateId: deputy.personId,
    });
    const { id } = made.body as { id: string };
    const before = served.clock.now();
    served.minutesLater(14 * 60 + 50);
    await deputy.visitor.signIn('deputy2', PASSWORD);
    deputy.visitor.take(await deputy.visitor.post('/staff/me/acting', { delegationId: id }));
    expect((await deputy.visitor.get('/staff/me')).status).toBe(200);
    served.minutesLater(10);
    await deputy.visitor.refresh();
    expect((await deputy.visitor.get('/staff/me')).body).toMatchObject({ actingFor: null });
    expect(codeOf(await deputy.visitor.post('/staff/me/acting', { delegationId: id }))).toBe(
      'identity.delegation-not-in-force',
    );
    served.clock.set(before);
  });

  it('offers the colleagues of the unit, and refuses everybody else', async () => {
    const leader = await county.working('leader3', ['unit-leader']);
    const stranger = await county.hire('stranger', ['centre'], { unitId: county.centre });
    const admin = await county.hire('adminhere', ['system-admin']);
    const { body } = await leader.visitor.get('/staff/me/colleagues');
    const ids = (body as { items: { id: string }[] }).items.map((one) => one.id);
    expect(ids).not.toContain(stranger.personId);
    expect(ids).not.toContain(admin.personId);
    const ask = (delegateId: string) => leader.visitor.post('/staff/me/delegations', { ...WEEK, delegateId });
    expect(codeOf(await ask(stranger.personId))).toBe('identity.delegation-outside-unit');
    expect(codeOf(await ask(admin.personId))).toBe('identity.delegation-administrator');
    expect(codeOf(await ask(leader.personId))).toBe('identity.delegation-to-self');
  });

  it('can’t be taken by somebody it was not given to, nor revoked by a third', async () => {
    const leader = await county.working('leader4', ['unit-leader']);
    const deputy = await county.hire('deputy4', ['handler']);
    const third = await county.working('third4', ['handler']);
    const made = await leader.visitor.post('/staff/me/delegations', { ...WEEK, delegateId: deputy.personId });
    const { id } = made.body as { id: string };
    expect((await third.visitor.post('/staff/me/acting', { delegationId: id })).status).toBe(409);
    expect((await third.visitor.send('DELETE', `/staff/me/delegations/${id}`)).status).toBe(404);
  });
});
