import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLE_CODES, type RoleCode } from '@yangguang/identity/model';
import { newId } from '@yangguang/kernel';
import { permissionCatalog } from '../src/wiring/permissions';
import { buildDocument } from '../src/openapi/build-document';
import { RouteList } from '../src/wiring/routes';
import type { Client } from './support/client';
import { NUL, resolved, rubbishFor, sampleOf, type Schema, type Schemas } from './support/sample';
import { SmallCounty } from './support/small-county';
import { TestApi } from './support/test-api';

interface Write {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly client: Client;
  readonly body: Schema | undefined;
  readonly takesIfMatch: boolean;
  readonly takesKey: boolean;
}

interface Problem {
  readonly status?: number;
  readonly title?: string;
  readonly detail?: string;
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly text: string }[];
}

/** Sending these ends the session that the test speaks with. */
const ENDS_THE_SESSION = new Set(['signOut', 'refreshSession', 'changePosition', 'switchPosition']);

/** A key of a locale file where a sentence should be. */
const RAW_KEY = /^[a-z-]+(\.[a-z0-9-]+)+$/;

/** Some thousand requests, one after the other: milliseconds that they may take on a busy machine. */
const EVERY_FIELD = 300_000;

/**
 * Every write that the OpenAPI document knows, sent what nobody should send. A new route is in it from the day
 * it is described: what may be sent comes from the document, who may send it from the permission it declares.
 */
describe('rubbish', () => {
  let api: TestApi;
  let writes: Write[];
  let schemas: Schemas;

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    const county = await SmallCounty.found(api);
    const clients = new Map<RoleCode, Client>();
    for (const role of ROLE_CODES) clients.set(role, await county.signedIn(role));
    const document = buildDocument(api.app);
    schemas = (document.components?.schemas ?? {}) as Schemas;
    const routes = api.app.get(RouteList).all();
    writes = routes.flatMap((route) => {
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      const operation = document.paths[path]?.[route.method.toLowerCase() as 'post'];
      if (route.method === 'GET' || !operation || ENDS_THE_SESSION.has(operation.operationId ?? ''))
        return [];
      const client = mayCall(route.access, clients, api.anyone);
      const content = (operation.requestBody as { content?: Record<string, { schema?: Schema }> } | undefined)
        ?.content;
      // What takes a file is tested where files are.
      if (content && !content['application/json']) return [];
      const parameters = (operation.parameters ?? []) as { name?: string; in?: string; schema?: Schema }[];
      const ofPath = (name: string): unknown => {
        const described = parameters.find((one) => one.in === 'path' && one.name === name)?.schema ?? {};
        if (name === 'year') return '2031';
        return described.enum ? sampleOf(described, schemas) : newId();
      };
      const takes = (header: string) => parameters.some((one) => one.name?.toLowerCase() === header);
      return [
        {
          name: `${route.method} ${path}`,
          method: route.method,
          path: route.path.replace(/:(\w+)/g, (_, name: string) => String(ofPath(name))),
          client,
          body: content?.['application/json']?.schema,
          takesIfMatch: takes('if-match'),
          takesKey: takes('idempotency-key'),
        },
      ];
    });
  });
  afterAll(() => api.stop());

  const send = (one: Write, body: unknown, headers: Record<string, string> = { 'If-Match': '"1"' }) =>
    one.client.send<Problem>(one.method, one.path, body, { headers });

  /** What is wrong with a refusal, as a sentence; undefined when nothing is. */
  function faultOf(problem: Problem, status: number, allowed: readonly number[]): string | undefined {
    if (!allowed.includes(status)) return `answered ${status} ${problem.code ?? ''}`;
    if (!problem.title || !problem.detail) return 'says nothing';
    for (const text of [problem.title, problem.detail, ...(problem.errors ?? []).map((one) => one.text)]) {
      if (RAW_KEY.test(text) || !/[\u4e00-\u9fff]/.test(text)) return `says “${text}”`;
    }
    return undefined;
  }

  /**
   * HTML is cleaned of what it may not hold; a password is looked at after the old one has been found right; tries are
   * counted by number before anybody reads the body.
   */
  const isReadElsewhere = ({ path }: Write, field: string) =>
    field.endsWith('Html') || path.endsWith('/me/password') || field === 'number';

  const refusalsOf = ({ path }: Write, value: unknown): number[] => [
    422,
    ...(path.startsWith('/api/v1/auth/') ? [401] : []),
    ...(typeof value === 'string' && value.length > 100_000 ? [413] : []),
  ];

  /** Where one address takes many steps, what is wrong may be the step. */
  function pointerFault(
    { name }: Write,
    { errors = [] }: Problem,
    status: number,
    field: string,
  ): string | undefined {
    if (name.includes('{intent}')) return undefined;
    const pointers = errors.map(({ pointer }) => pointer);
    const found = status !== 422 || pointers.some((pointer) => pointer.startsWith(`/${field}`));
    return found ? undefined : `points at ${pointers.join(' ')}`;
  }

  it('is looked for on every write', () => {
    expect(writes.length).toBeGreaterThan(80);
    expect(writes.filter((one) => one.takesIfMatch).length).toBeGreaterThan(40);
  });

  it(
    'is refused where a field is not what it should be, and the refusal points at it',
    async () => {
      const faults: string[] = [];
      for (const one of writes) {
        const schema = one.body && resolved(one.body, schemas);
        if (!schema?.properties) continue;
        const good = sampleOf(schema, schemas) as Record<string, unknown>;
        for (const [field, described] of Object.entries(schema.properties)) {
          for (const value of rubbishFor(described, schemas)) {
            if (value === NUL && isReadElsewhere(one, field)) continue;
            const { status, body } = await send(one, { ...good, [field]: value });
            const fault =
              faultOf(body, status, refusalsOf(one, value)) ?? pointerFault(one, body, status, field);
            if (fault) faults.push(`${one.name} ${field}=${JSON.stringify(value).slice(0, 30)}: ${fault}`);
          }
        }
      }
      expect(faults).toEqual([]);
    },
    EVERY_FIELD,
  );

  it('is refused where a field is missing or nobody asked for it', async () => {
    const faults: string[] = [];
    for (const one of writes) {
      const schema = one.body && resolved(one.body, schemas);
      if (!schema) continue;
      const good = sampleOf(schema, schemas) as Record<string, unknown>;
      const nullable = (field: string) =>
        resolved(schema.properties?.[field] ?? {}, schemas).type?.includes('null');
      for (const field of (schema.required ?? []).filter((name) => nullable(name) !== true)) {
        const { status, body } = await send(one, { ...good, [field]: undefined });
        const fault = faultOf(body, status, [422]);
        if (fault) faults.push(`${one.name} without ${field}: ${fault}`);
      }
      const { status, body } = await send(one, { ...good, nobodyAskedFor: 1 });
      const fault = faultOf(body, status, [422]);
      if (fault) faults.push(`${one.name} with a field too many: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['half of a JSON', '{"a":', 'application/json'],
    ['a list', '[]', 'application/json'],
    ['a word', '"x"', 'application/json'],
    ['nothing', 'null', 'application/json'],
    ['XML', '<a/>', 'application/xml'],
  ])('is refused where the whole body is %s', async (_, raw, type) => {
    const faults: string[] = [];
    for (const one of writes.filter(({ body }) => body !== undefined)) {
      const headers = { 'If-Match': '"1"', 'Content-Type': type };
      const { status, body } = await one.client.send<Problem>(one.method, one.path, undefined, {
        headers,
        raw,
      });
      const fault = faultOf(body, status, [
        400,
        404,
        415,
        422,
        ...(one.path.endsWith('/acting') ? [409] : []),
      ]);
      if (fault) faults.push(`${one.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  it('is a write that names no version, or one that is none', async () => {
    const faults: string[] = [];
    for (const one of writes.filter((write) => write.takesIfMatch)) {
      const good = one.body && sampleOf(one.body, schemas);
      for (const [version, allowed] of [
        [undefined, [428]],
        ['"', [412, 422, 428]],
        ['W/"x"', [412, 422, 428]],
        ['"-1"', [412, 422, 428]],
        ['"99999999999999999999"', [412, 422, 428]],
      ] as const) {
        const { status, body } = await send(one, good, version === undefined ? {} : { 'If-Match': version });
        const fault = faultOf(body, status, allowed);
        if (fault) faults.push(`${one.name} If-Match ${version ?? 'missing'}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('is an Idempotency-Key that is none', async () => {
    const faults: string[] = [];
    for (const one of writes.filter((write) => write.takesKey)) {
      const { status, body } = await send(one, one.body && sampleOf(one.body, schemas), {
        'If-Match': '"1"',
        'Idempotency-Key': 'x y',
      });
      const fault = faultOf(body, status, [422]);
      if (fault) faults.push(`${one.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

function mayCall(
  access: { kind: string; permission?: string } | undefined,
  clients: ReadonlyMap<RoleCode, Client>,
  anyone: Client,
): Client {
  if (access?.kind === 'public') return anyone;
  const role = ROLE_CODES.find(
    (one) =>
      access?.permission === undefined || permissionCatalog.resolve([one]).has(access.permission as never),
  );
  return (role && clients.get(role)) ?? anyone;
}
