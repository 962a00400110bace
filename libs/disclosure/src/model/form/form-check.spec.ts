import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoForms } from '../../demo/demo-forms';
import { DEMO_ITEMS } from '../../demo/demo-items';
import { checkForm, ITEM_ELEMENTS, PROFILE_ELEMENTS } from './form-check';
import { contentOf, formText, valuesOf } from './layouts';
import type { ServiceItem } from './service-item';
import type { UnitProfile } from './unit-profile';

const now = new Date('2026-11-24T02:00:00Z');
const forms = demoForms(
  { name: '云岭县交通运输局', shortName: '县交通局', kind: 'government', leader: '甲' },
  3,
  now,
);
const profile = forms.find((one): one is UnitProfile => one.form === 'unit-profile');
const item = forms.find((one): one is ServiceItem => one.form === 'service-item');
if (!profile || !item) throw new Error('The county lacks its forms');

const gaps = (change: Partial<ServiceItem>): string[] =>
  checkForm({ ...item, ...change }, []).gaps.map(({ field, problem }) => `${field}:${problem}`);

describe('the check of a form', () => {
  it('finds nothing in a form that says all', () => {
    expect(checkForm(item, [])).toMatchObject({ ready: true, gaps: [], met: ITEM_ELEMENTS.length });
    expect(checkForm(profile, [])).toMatchObject({ ready: true, gaps: [], met: PROFILE_ELEMENTS.length });
  });

  it('knows the eight classes that are inspected', () => {
    expect(ITEM_ELEMENTS.filter(({ national }) => national).map(({ field }) => field)).toEqual([
      'name',
      'basis',
      'conditions',
      'materials',
      'place',
      'hours',
      'telephone',
      'steps',
    ]);
  });

  it.each<[keyof ServiceItem, Partial<ServiceItem>]>([
    ['name', { name: ' ' }],
    ['basis', { basis: [] }],
    ['conditions', { conditions: [] }],
    ['materials', { materials: [] }],
    ['materials', { materials: item.materials.map((one) => ({ ...one, copies: null })) }],
    ['place', { place: '' }],
    ['hours', { hours: '' }],
    ['telephone', { telephone: '' }],
    ['steps', { steps: [] }],
  ])('is not ready without %s', (field, change) => {
    expect(checkForm({ ...item, ...change }, [])).toMatchObject({
      ready: false,
      gaps: [{ field, problem: 'missing', national: true }],
    });
  });

  it('lets a few of the other elements be missing, and not more', () => {
    const few: Partial<ServiceItem> = { theme: null, visits: null, effectiveOn: null };
    expect(checkForm({ ...item, ...few }, []).ready).toBe(true);
    expect(checkForm({ ...item, ...few, result: '' }, []).ready).toBe(false);
  });

  it.each<[string, Partial<ServiceItem>]>([
    ['promisedDays:promised-too-long', { statutoryDays: 5, promisedDays: 6, steps: item.steps.slice(0, 1) }],
    ['steps:steps-too-long', { promisedDays: 1, steps: item.steps.map((one) => ({ ...one, days: 1 })) }],
    ['feeBasis:fee-basis', { charge: 'charged', feeStandard: '每件80元', feeBasis: '' }],
    ['validUntil:dates', { effectiveOn: '2026-07-01', validUntil: '2026-06-30' }],
    ['conditions.0:catch-all', { conditions: ['法律法规规定的其他条件'] }],
    ['materials.0:catch-all', { materials: item.materials.map((one) => ({ ...one, name: '其他相关材料' })) }],
    ['materials.0:no-file', { materials: item.materials.map((one) => ({ ...one, sample: '样表.docx' })) }],
  ])('finds %s', (gap, change) => {
    const [field, problem] = gap.split(':');
    expect(gaps(change).some((one) => one.startsWith(field ?? '') && one.endsWith(problem ?? ''))).toBe(true);
    expect(checkForm({ ...item, ...change }, []).ready).toBe(false);
  });

  it('never calls a guide ready that promises more days than the law gives', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (statutoryDays, promisedDays) => {
        const { ready } = checkForm({ ...item, statutoryDays, promisedDays, steps: steps(1) }, []);
        expect(ready).toBe(promisedDays <= statutoryDays && promisedDays >= 1);
      }),
    );
  });

  it('keeps every field on the way to a list of fields and back', () => {
    expect(contentOf('service-item', valuesOf(item), item.madeOn)).toEqual(item);
    expect(formText(item)).toContain(item.materials[0]?.name);
  });

  it('finds every matter of the invented county ready', () => {
    const units = [...new Set(DEMO_ITEMS.map(({ unit }) => unit))].map((shortName) =>
      shortName === '乡镇' ? { shortName: '城关镇', kind: 'township' } : { shortName, kind: 'government' },
    );
    const all = units.flatMap((unit, index) =>
      demoForms({ ...unit, name: unit.shortName, leader: '乙' }, index, now),
    );
    expect(all.filter((one) => !checkForm(one, []).ready)).toEqual([]);
    expect(all.filter(({ form }) => form === 'service-item')).toHaveLength(DEMO_ITEMS.length);
  });
});

function steps(days: number): ServiceItem['steps'] {
  return [{ name: '受理', who: '窗口', days, standard: '' }];
}
