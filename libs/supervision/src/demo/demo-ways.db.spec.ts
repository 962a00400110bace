import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAs } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { SupervisionBench } from '../testing/bench';
import { DemoWays } from './demo-ways';
import { WAYS } from './demo-ways-texts';

interface Row {
  readonly state: string;
  readonly returns: number;
  readonly round: number;
  readonly extension: string;
  readonly protected: boolean;
  readonly lines: readonly string[];
}

describe('the longer ways of the demonstration', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;

  beforeAll(async () => {
    clone = await cloneDatabase();
    // A Saturday evening: whoever tries it out at home sees the same.
    bench = await SupervisionBench.start(clone.url, '2026-11-21T20:00:00+08:00');
    const { county } = bench;
    await county.person('林晓岚', await county.unit('云岭县信息中心', 'centre'), 'centre');
    await county.person('高知行', await county.unit('云岭县人民政府办公室', 'office'), 'office');
    for (const name of ['交通局', '住建局', '水务局', '教育局']) {
      const unit = await county.unit(name);
      await county.person(`${name}经办`, unit, 'handler');
      await county.person(`${name}负责人`, unit, 'unit-leader');
    }
    const own = await bench.database.one<{ code: string }>(
      "SELECT code FROM identity.unit WHERE name = '交通局'",
    );
    await runAs({ kind: 'system', name: 'demo' }, () =>
      bench.database.transaction(() => bench.get(DemoWays).write(own?.code)),
    );
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const told = async (way: keyof typeof WAYS): Promise<Row | undefined> =>
    bench.database.one<Row>(
      `SELECT c.state, c.returns, c.round, c.extension, c.protected,
              ARRAY(SELECT e.type FROM supervision.case_event e WHERE e.case_id = c.id ORDER BY e.at, e.id) AS lines
         FROM supervision.case c WHERE c.title = $1`,
      [WAYS[way].title],
    );

  it.each([
    ['returned', { state: 'submitted', returns: 1 }],
    ['settling', { state: 'awaiting-settlement', returns: 3 }],
    ['paused', { state: 'awaiting-citizen' }],
    ['extension', { state: 'handling', extension: 'requested' }],
    ['assisting', { state: 'handling' }],
    ['main', { state: 'handling' }],
    ['merged', { state: 'merged' }],
    ['split', { state: 'dispatched' }],
    ['report', { state: 'dispatched', protected: true }],
    ['reworked', { state: 'handling', round: 2 }],
    ['overridden', { state: 'awaiting-sign-off' }],
    ['withdrawn', { state: 'withdrawn' }],
  ] as const)('lead a matter to where it is %s', async (way, expected) => {
    expect(await told(way)).toMatchObject(expected);
  });

  it('leave the lines that belong to them', async () => {
    expect((await told('assisting'))?.lines).toContain('assistance-given');
    expect((await told('split'))?.lines).toContain('split');
    expect((await told('report'))?.lines).toContain('readers-named');
    expect((await told('overridden'))?.lines).toContain('check-overridden');
    expect((await told('reworked'))?.lines).toEqual(
      expect.arrayContaining(['signed-off', 'answered', 'rated', 'reworked']),
    );
  });
});
