import { describe, expect, it } from '@jest/globals';
import type { PermissionScope, PersonActor } from '@yangguang/kernel';
import { partiesOf, reachOf } from './case-access';
import { dispatchRefusal } from './dispatch-rule';

const person = (permissions: Record<string, PermissionScope>): PersonActor => ({
  kind: 'person',
  personId: 'p',
  name: '沈一诺',
  sessionId: 's',
  positionId: 'o',
  unitId: 'roads',
  unitName: '县公路管理站',
  roles: [],
  permissions: new Map(Object.entries(permissions)),
});

describe('who sees which case', () => {
  it('is the unit’s own for a unit, all for the centre, all but reports for the offices', () => {
    expect(reachOf(person({ 'supervision.case.read': 'unit' }))).toEqual({
      kind: 'unit',
      unitId: 'roads',
      personId: 'p',
      reports: false,
    });
    expect(reachOf(person({ 'supervision.case.read': 'county' }))).toEqual({
      kind: 'county',
      reports: false,
    });
    expect(
      reachOf(person({ 'supervision.case.read': 'county', 'supervision.report.read': 'county' })),
    ).toEqual({ kind: 'county', reports: true });
    expect(reachOf(person({}))).toEqual({ kind: 'nothing' });
    expect(reachOf({ kind: 'citizen' })).toEqual({ kind: 'nothing' });
  });

  it('makes a unit’s people parties only to the cases their unit leads', () => {
    const clerk = person({ 'supervision.case.handle': 'unit', 'supervision.case.sign-off': 'unit' });
    expect(partiesOf(clerk, { leadUnitId: 'roads' })).toEqual(['handler', 'unit-leader']);
    expect(partiesOf(clerk, { leadUnitId: 'water' })).toEqual([]);
    expect(partiesOf(clerk, { leadUnitId: null })).toEqual([]);
    const helps = { leadUnitId: 'water', assistingUnitIds: ['roads'] };
    expect(partiesOf(clerk, helps)).toEqual(['assistant']);
    expect(partiesOf(person({ 'supervision.case.settle': 'county' }), helps)).toEqual(['office']);
    expect(partiesOf(person({ 'supervision.case.triage': 'county' }), { leadUnitId: null })).toEqual([
      'centre',
    ]);
    expect(partiesOf({ kind: 'system', name: 'x' }, { leadUnitId: null })).toEqual(['system']);
  });

  it('never gives a report to the unit it names', () => {
    const named = { isProtected: true, namedUnitIds: ['roads', 'bridges'] };
    expect(dispatchRefusal(named, 'roads')).toEqual({ key: 'supervision.unit-is-named' });
    expect(dispatchRefusal(named, 'bridges')).toEqual({ key: 'supervision.unit-is-named' });
    expect(dispatchRefusal(named, 'water')).toBeUndefined();
    expect(dispatchRefusal({ ...named, isProtected: false }, 'roads')).toBeUndefined();
  });
});
