import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLE_CODES, type RoleCode } from '@yangguang/identity/model';
import { newId } from '@yangguang/kernel';
import { permissionCatalog } from '../src/wiring/permissions';
import { RouteList, type Route } from '../src/wiring/routes';
import type { Client } from './support/client';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

/** Streams stay open by design; their access is tested where they are. */
const STREAMS = new Set(['/api/v1/staff/notifications/stream']);

/**
 * Every route × every role, made from the routes the program really has: without a token 401, without
 * the permission 403, with it anything but those two. What is sent is nonsense on purpose, so nothing
 * may be answered but a refusal or an empty list, and never a 500.
 */
describe('roles and routes', () => {
  let api: TestApi;
  let county: SmallCounty;
  let routes: Route[];
  const callers = new Map<RoleCode, Client>();

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    county = await SmallCounty.found(api);
    for (const role of ROLE_CODES) callers.set(role, await county.signedIn(role));
    routes = api.app
      .get(RouteList)
      .all()
      .filter((route) => !STREAMS.has(route.path));
  });
  afterAll(() => api.stop());

  const call = (client: Client, route: Route, id?: string) =>
    client.send<{ code?: string }>(
      route.method,
      route.path.replace(/:year/g, '2026').replace(/:\w+/g, () => id ?? newId()),
      ['GET', 'DELETE'].includes(route.method) ? undefined : {},
      { headers: { 'If-Match': '"1"' } },
    );

  it('knows every route and what it asks for', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter((route) => !route.access)).toEqual([]);
  });

  it('turns away whoever is not signed in', async () => {
    const closed = routes.filter((route) => route.access?.kind !== 'public');
    const open: string[] = [];
    for (const route of closed) {
      const { status } = await call(api.anyone, route);
      if (status !== 401) open.push(`${route.method} ${route.path} answered ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('turns away a token that is forged, spoilt or not one', async () => {
    const closed = routes.find(
      (route) => route.access?.kind === 'permission' && route.method === 'GET',
    ) as Route;
    const good = callers.get('centre')?.token ?? '';
    const [head = '', body = '', signature = ''] = good.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    for (const token of [
      'x',
      `${head}.${body}.`,
      `${none}.${body}.`,
      `${head}.${body}.${signature.slice(0, -2)}xx`,
    ]) {
      expect((await call(api.withToken(token), closed)).status).toBe(401);
    }
  });

  it.each(ROLE_CODES)('lets %s do what the catalogue grants and nothing else', async (role) => {
    const client = callers.get(role) as Client;
    const granted = permissionCatalog.resolve([role]);
    const wrong: string[] = [];
    for (const route of routes) {
      if (route.access?.kind !== 'permission') continue;
      const { status } = await call(client, route);
      const expected = granted.has(route.access.permission)
        ? status !== 401 && status !== 403
        : status === 403;
      if (!expected || status >= 500) wrong.push(`${route.method} ${route.path} answered ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('answers nonsense to public routes with a refusal, never with a fault', async () => {
    const faults: string[] = [];
    for (const route of routes.filter(({ access }) => access?.kind === 'public')) {
      const { status } = await call(api.anyone, route);
      if (status >= 500) faults.push(`${route.method} ${route.path} answered ${status}`);
    }
    expect(faults).toEqual([]);
  });

  it('keeps units apart: on every route of a case, another unit’s case does not exist', async () => {
    const id = await caseOf('县教育局');
    const ofCases = routes.filter(({ path }) => path.startsWith('/api/v1/staff/cases/:id'));
    expect(ofCases.length).toBeGreaterThan(8);
    const seen: string[] = [];
    for (const role of ['handler', 'unit-leader'] as const) {
      for (const route of ofCases) {
        const { status } = await call(callers.get(role) as Client, route, id);
        const permitted =
          route.access?.kind === 'permission' &&
          permissionCatalog.resolve([role]).has(route.access.permission);
        // What is sent is nonsense, so a body may be refused before anybody looks for the case.
        const expected = permitted ? [404, 422] : [403];
        if (!expected.includes(status))
          seen.push(`${role}: ${route.method} ${route.path} answered ${status}`);
      }
    }
    expect(seen).toEqual([]);
    const own = await county.signedIn('jyj.handler');
    expect((await own.get(`/api/v1/staff/cases/${id}`)).status).toBe(200);
  });

  async function caseOf(unit: string): Promise<string> {
    await api.anyone.post('/api/v1/public/messages', {
      kind: 'inquiry',
      unitId: null,
      title: '转学要带什么材料',
      body: '孩子要从外县转到县城上四年级，请问要带哪些材料？',
      attachmentIds: [],
      contact: { name: '一位家长', phone: '19900001234' },
      consent: { publish: false, shareName: false },
    });
    const centre = callers.get('centre') as Client;
    const queue = await centre.get<{ items: { id: string; version: number }[] }>(
      '/api/v1/staff/cases?queue=triage',
    );
    const [row] = queue.body.items;
    if (!row) throw new Error('The message did not reach the queue');
    const unitId = await county.unitId(unit);
    const sent = await centre.intent(`/api/v1/staff/cases/${row.id}/dispatch`, row.version, { unitId });
    expect(sent.status).toBe(200);
    return row.id;
  }
});
