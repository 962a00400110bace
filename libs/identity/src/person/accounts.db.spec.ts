import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServedIdentity } from '../testing/served-identity';
import { PASSWORD, SmallCounty } from '../testing/small-county';
import { codeOf, type Visitor } from '../testing/visitor';

describe('accounts', () => {
  let served: ServedIdentity;
  let county: SmallCounty;
  let system: Visitor;

  beforeAll(async () => {
    served = await ServedIdentity.start();
    county = await SmallCounty.in(served);
    system = (await county.working('xitong', ['system-admin'])).visitor;
  });

  afterAll(() => served.stop());

  it('show contacts masked, and in full only with a reason that is kept', async () => {
    const { personId } = await county.hire('zhou', ['handler'], {
      email: 'zhou@example.com',
      phone: '13800001234',
    });
    const { body } = await system.get('/staff/people?q=zhou');
    expect(body).toMatchObject({ items: [{ emailMasked: 'z***@example.com', phoneMasked: '138****1234' }] });
    expect(JSON.stringify(body)).not.toContain('13800001234');
    const stored = await served.database.one<{ phone: string }>(
      'SELECT phone_sealed AS phone FROM identity.person WHERE id = $1',
      [personId],
    );
    expect(stored?.phone).not.toContain('1380000');
    const path = `/staff/people/${personId}/reveal-contact`;
    expect((await system.post(path, {})).status).toBe(422);
    const seen = await system.post(path, { reason: '核实值班电话' });
    expect(seen.body).toEqual({ email: 'zhou@example.com', phone: '13800001234' });
    const line = await served.database.one(
      `SELECT reason FROM platform.audit_line WHERE action = 'identity.contact-revealed' AND subject_id = $1`,
      [personId],
    );
    expect(line).toEqual({ reason: '核实值班电话' });
  });

  it('are seen by a unit leader only within the unit', async () => {
    const leader = await county.working('leader', ['unit-leader']);
    const outsider = await county.hire('outsider', ['centre'], { unitId: county.centre });
    const { body } = await leader.visitor.get('/staff/people?limit=100');
    const units = (body as { items: { positions: { unitId: string }[] }[] }).items.flatMap(
      (one) => one.positions,
    );
    expect(units.every((one) => one.unitId === county.education)).toBe(true);
    expect((await leader.visitor.get(`/staff/people/${outsider.personId}`)).status).toBe(404);
    expect((await leader.visitor.get(`/staff/people/${leader.personId}`)).status).toBe(200);
  });

  it('are closed at once: session, positions and name', async () => {
    const gone = await county.working('gone', ['handler']);
    const path = `/staff/people/${gone.personId}/close`;
    expect((await system.post(path, { reason: '调离' })).status).toBe(428);
    expect((await system.post(path, { reason: '调离' }, 7)).status).toBe(412);
    const closed = await system.post(path, { reason: '调离' }, 1);
    expect(closed.body).toMatchObject({ version: 2, positions: [{ endedOn: '2026-11-23' }] });
    expect((await gone.visitor.get('/staff/me')).status).toBe(401);
    expect((await gone.visitor.signIn('gone', PASSWORD)).status).toBe(401);
    const again = { username: 'gone', name: '又来', position: { unitId: county.education, title: '科员' } };
    expect(codeOf(await system.post('/staff/people', again))).toBe('identity.username-taken');
  });

  it('lose the session that stands in a position which ends, and keep the others', async () => {
    const two = await county.working('two-posts', ['handler']);
    const given = await system.post(
      `/staff/people/${two.personId}/positions`,
      { unitId: county.centre, title: '兼职' },
      1,
    );
    const positions = (given.body as { positions: { id: string; unitId: string }[] }).positions;
    const second = positions.find((one) => one.unitId === county.centre)?.id;
    const taken = await two.visitor.post('/staff/me/position', { positionId: second });
    expect(codeOf(await two.visitor.get('/staff/me'))).toBe('identity.position-changed');
    two.visitor.take(taken);
    expect((await two.visitor.get('/staff/me')).body).toMatchObject({ position: { unitId: county.centre } });
    await system.post(`/staff/people/${two.personId}/positions/${second}/end`, undefined, 2);
    expect(codeOf(await two.visitor.get('/staff/me'))).toBe('identity.session-ended');
    await two.visitor.signIn('two-posts', PASSWORD);
    expect((await two.visitor.get('/staff/me')).body).toMatchObject({
      position: { unitId: county.education },
    });
  });

  it('are paged without gaps or doubles', async () => {
    const names: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await system.get(`/staff/people?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      const page = body as { items: { username: string }[]; nextCursor: string | null };
      names.push(...page.items.map((one) => one.username));
      cursor = page.nextCursor;
    }
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toContain('xitong');
    expect((await system.get('/staff/people?cursor=nonsense')).status).toBe(422);
  });

  it.each([
    ['no position', { username: 'abc', name: '甲' }, '/position'],
    ['a broken user name', { username: '1 a', name: '甲', position: {} }, '/username'],
    ['an unknown class', { username: 'abc', name: '甲', duty: 'god', position: {} }, '/duty'],
    ['a telephone of letters', { username: 'abc', name: '甲', phone: 'call me', position: {} }, '/phone'],
  ])('are not opened with %s', async (_, body, pointer) => {
    const answer = await system.post('/staff/people', body);
    expect(answer.status).toBe(422);
    const pointers = (answer.body as { errors: { pointer: string }[] }).errors.map((one) => one.pointer);
    expect(pointers).toContain(pointer);
  });
});
