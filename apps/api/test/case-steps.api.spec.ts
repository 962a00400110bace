import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CASE_INTENTS,
  CASE_STATES,
  caseWorkflow,
  type CaseIntent,
  type CaseState,
} from '@yangguang/supervision/model';
import { buildDocument } from '../src/openapi/build-document';
import { RouteList, type Route } from '../src/wiring/routes';
import { permissionCatalog } from '../src/wiring/permissions';
import { Acts } from './quarter/acts';
import { Desk } from './quarter/desk';
import type { Entry } from './quarter/ledger';
import { wordsOf } from './quarter/words';
import { sampleOf, type Schema, type Schemas } from './support/sample';
import { TestApi } from './support/test-api';

const PREFIX = '/api/v1/staff/cases/:id/';

interface Step {
  readonly intent: CaseIntent;
  readonly path: string;
  readonly who: string;
  readonly body: Record<string, unknown>;
}

interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

/**
 * Every step of a case that has a route, in every state of a case: where the table has no row for it, the route
 * refuses with a sentence and nothing changes; and nowhere does it act on what is no longer there. Routes come from
 * the program, bodies from its document, states from the table, so that a new step is in it by itself.
 */
describe('steps of a case over HTTP', () => {
  let api: TestApi;
  let desk: Desk;
  let steps: Step[];
  const cases = new Map<CaseState, Entry>();

  beforeAll(async () => {
    api = await TestApi.start({ environment: { DEMO: '1' } });
    desk = await Desk.open(api);
    await prepareCases();
    const document = buildDocument(api.app);
    const schemas = (document.components?.schemas ?? {}) as Schemas;
    steps = api.app
      .get(RouteList)
      .all()
      .filter(({ method, path }) => method === 'POST' && path.startsWith(PREFIX))
      .flatMap((route) => {
        const intent = CASE_INTENTS.find((one) => route.path === `${PREFIX}${one}`);
        const described = document.paths[route.path.replace(':id', '{id}')]?.post?.requestBody as
          { content?: Record<string, { schema?: Schema }> } | undefined;
        const schema = described?.content?.['application/json']?.schema ?? {};
        const body = { ...(sampleOf(schema, schemas) as object), ...known(schema, schemas) };
        return intent ? [{ intent, path: route.path, who: whoTakes(route), body }] : [];
      });
  });
  afterAll(() => api.stop());

  /** What an example cannot know: ids of this county. */
  function known(given: Schema, schemas: Schemas): Record<string, unknown> {
    const sample = sampleOf(given, schemas) as Record<string, unknown>;
    return {
      ...('unitId' in sample ? { unitId: desk.unitIds.get('zjj') } : {}),
      ...('mainCaseId' in sample ? { mainCaseId: cases.get('handling')?.id } : {}),
    };
  }

  function whoTakes(route: Route): string {
    const permission = route.access?.kind === 'permission' ? route.access.permission : undefined;
    const roles = [
      ['centre', 'centre'],
      ['handler', 'jtj.handler'],
      ['unit-leader', 'jtj.leader'],
      ['office', 'zfb.ducha'],
    ] as const;
    const who = roles.find(([role]) => permission && permissionCatalog.resolve([role]).has(permission));
    if (!who) throw new Error(`Nobody here may call ${route.path}`);
    return who[1];
  }

  async function prepareCases(): Promise<void> {
    const acts = new Acts(desk);
    const entries: Entry[] = [];
    for (const [index, state] of CASE_STATES.entries()) {
      const entry = await desk.submit(wordsOf(index), 'help', null);
      entries.push(entry);
      cases.set(state, entry);
    }
    await desk.readQueue(entries);
    const at = (state: CaseState) => cases.get(state) as Entry;
    for (const state of CASE_STATES) {
      if (['submitted', 'refused', 'withdrawn', 'merged', 'awaiting-settlement'].includes(state)) continue;
      await acts.dispatch(at(state), 'jtj');
      if (state !== 'dispatched') await acts.sign(at(state));
    }
    await acts.refuse(at('refused'));
    await acts.withdraw(at('withdrawn'));
    await acts.merge(at('merged'), at('answered'));
    await acts.ask(at('awaiting-citizen'));
    for (const state of ['awaiting-sign-off', 'awaiting-check', 'answered'] as const)
      await acts.draft(at(state), wordsOf(CASE_STATES.indexOf(state)));
    await acts.signOff(at('awaiting-check'));
    await acts.signOff(at('answered'));
    for (let times = 0; times < 3; times += 1) {
      await acts.dispatch(at('awaiting-settlement'), 'jtj');
      await acts.returnNotOurs(at('awaiting-settlement'));
    }
  }

  const read = async (entry: Entry) =>
    (await desk.as('centre').get<{ state: CaseState; version: number }>(`/api/v1/staff/cases/${entry.id}`))
      .body;

  const take = ({ path, who, body }: Step, entry: Entry, version: number) =>
    desk.as(who).intent<Problem>(path.replace(':id', entry.id), version, body);

  /** Held while the merged case still waits; answered last, when everything else has been tried. */
  const states = CASE_STATES.filter((state) => state !== 'answered');

  it('are all there', () => {
    const taken = steps.map(({ intent }) => intent);
    // What the program and the citizen do has no route of the staff’s.
    const others = CASE_INTENTS.filter((intent) => !taken.includes(intent));
    expect(others).toEqual(['escalate', 'supplement', 'withdraw', 'release', 'rate', 'rework']);
  });

  it.each(states)('are refused on a case that is %s where the table has no row for them', async (state) => {
    const entry = cases.get(state) as Entry;
    const before = await read(entry);
    expect(before.state).toBe(state);
    await refuseAllIn(state, entry, before.version);
  });

  async function refuseAllIn(state: CaseState, entry: Entry, version: number): Promise<void> {
    const closed = steps.filter(
      ({ intent }) =>
        !caseWorkflow.definition.transitions.some((row) => row.intent === intent && row.from.includes(state)),
    );
    expect(closed.length).toBeGreaterThan(8);
    const faults: string[] = [];
    for (const step of closed) {
      const { status, body } = await take(step, entry, version);
      // A unit does not know a case that is not with it.
      const outOfReach = step.who.startsWith('jtj') && status === 404;
      const told = /[\u4e00-\u9fff]/.test(body.detail) && /[\u4e00-\u9fff]/.test(body.title);
      if ((status !== 409 && !outOfReach) || !told)
        faults.push(`${step.intent} in ${state}: ${status} ${JSON.stringify(body)}`);
    }
    expect(faults).toEqual([]);
    expect(await read(entry)).toMatchObject({ state, version });
  }

  it('are refused to whoever saw an older version, whatever the state', async () => {
    const faults: string[] = [];
    for (const state of CASE_STATES) {
      const entry = cases.get(state) as Entry;
      const { version } = await read(entry);
      for (const step of steps) {
        const { status, body } = await take(step, entry, version + 7);
        const outOfReach = step.who.startsWith('jtj') && status === 404;
        if ((status !== 412 && !outOfReach) || !/[\u4e00-\u9fff]/.test(body.detail))
          faults.push(`${step.intent} in ${state}: ${status} ${body.code}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('are refused on a case that is answered where the table has no row for them', async () => {
    const entry = cases.get('answered') as Entry;
    await new Acts(desk).answer(entry, [cases.get('merged') as Entry]);
    await refuseAllIn('answered', entry, (await read(entry)).version);
  });
});
