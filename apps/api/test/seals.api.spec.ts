import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Seal {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly version: number;
  readonly dualControl: boolean;
  readonly revokedAt: string | null;
  readonly code: string;
}
interface Listed<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string | null;
}

const SEALS = '/api/v1/staff/seals';

describe('seals at the edge', () => {
  let api: TestApi;
  let county: SmallCounty;
  let security: Client;
  let leader: Client;

  const list = async (who: Client) => (await who.get<Listed<Seal>>(SEALS)).body.items;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    county = await SmallCounty.found(api);
    security = await county.signedIn('security-admin');
    leader = await county.signedIn('unit-leader');
  }, 60_000);
  afterAll(() => api.stop());

  it('are listed for the county to those who oversee, for their own unit to leaders, to nobody else', async () => {
    const all = await list(security);
    expect(all.length).toBeGreaterThan(30);
    const own = await list(leader);
    expect(own.map(({ unitName }) => unitName)).toHaveLength(1);
    for (const role of ['handler', 'county-leader', 'system-admin'] as const) {
      expect((await (await county.signedIn(role)).get(SEALS)).status).toBe(403);
    }
    expect((await api.anyone.get(SEALS)).status).toBe(401);
  });

  it('never show a key', async () => {
    expect(JSON.stringify(await list(security))).not.toMatch(/key|v1\./i);
  });

  it('show their register, that of another unit as if there were none', async () => {
    const [own] = await list(leader);
    const other = (await list(security)).find(({ id }) => id !== own?.id);
    expect((await leader.get<Listed<unknown>>(`${SEALS}/${own?.id}/uses`)).body).toEqual({
      items: [],
      nextCursor: null,
    });
    expect((await leader.get(`${SEALS}/${other?.id}/uses`)).status).toBe(404);
    expect((await security.get(`${SEALS}/${other?.id}/uses`)).status).toBe(200);
    expect((await security.get(`${SEALS}/${newId()}/uses`)).status).toBe(404);
    const forged = Buffer.from('["x","y"]').toString('base64url');
    expect((await security.get(`${SEALS}/${other?.id}/uses?cursor=${forged}`)).status).toBe(422);
  });

  it('are revoked and issued by the security administrator alone, against the version seen', async () => {
    const [own] = await list(leader);
    const revoke = (who: Client, version: number) =>
      who.intent<Seal>(`${SEALS}/${own?.id}/revoke`, version, { reason: '印章遗失' });
    expect((await revoke(leader, 1)).status).toBe(403);
    expect((await security.post(`${SEALS}/${own?.id}/revoke`, { reason: '印章遗失' })).status).toBe(428);
    expect((await revoke(security, 9)).status).toBe(412);
    const again = { unitId: own?.unitId, unitName: own?.unitName };
    expect((await security.post<Seal>(SEALS, again)).status).toBe(409);
    const revoked = await revoke(security, 1);
    expect(revoked.status).toBe(200);
    expect(revoked.body.revokedAt).not.toBeNull();
    const issued = await security.post<Seal>(SEALS, again);
    expect(issued.status).toBe(201);
    expect(issued.body.id).not.toBe(own?.id);
  });

  it('take a second person’s word when they are told to', async () => {
    const own = (await list(leader)).find(({ revokedAt }) => revokedAt === null);
    const change = await security.intent<Seal>(`${SEALS}/${own?.id}/dual-control`, own?.version ?? 0, {
      dualControl: true,
    });
    expect(change.body.dualControl).toBe(true);
    const document = { documentType: 'supervision.answer', documentId: newId(), contentHash: 'ab12' };
    const path = `${SEALS}/${own?.id}/confirmations`;
    expect((await leader.post(path, document)).status).toBe(204);
    expect((await (await county.signedIn('handler')).post(path, document)).status).toBe(204);
    expect((await (await county.signedIn('centre')).post(path, document)).status).toBe(404);
    expect((await leader.post(path, { ...document, contentHash: '' })).status).toBe(422);
    const asked = `/api/v1/staff/seal-confirmations?${new URLSearchParams(document).toString()}`;
    const seen = await leader.get<Listed<{ mine: boolean }>>(asked);
    expect(seen.body).toMatchObject({ sealId: own?.id, dualControl: true });
    expect(seen.body.items.map(({ mine }) => mine)).toEqual([true, false]);
    const elsewhere = await (await county.signedIn('centre')).get(asked);
    expect(elsewhere.body).toMatchObject({ dualControl: false, items: [] });
  });
});
