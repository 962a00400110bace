import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definePermissions, narrowTo, PermissionCatalog } from './permission';
import { ROLE_CODES } from './role';

const title = { 'zh-CN': '看办件', en: 'Read cases' };
const catalog = new PermissionCatalog([
  [
    { name: 'shop.order.read', title, grants: { handler: 'unit', centre: 'county' } },
    { name: 'shop.order.sign', title, grants: { 'unit-leader': 'unit' } },
  ],
]);

describe('what roles may do', () => {
  it('takes the farther reach when two roles differ', () => {
    expect(catalog.resolve(['handler']).get('shop.order.read')).toBe('unit');
    expect(catalog.resolve(['handler', 'centre']).get('shop.order.read')).toBe('county');
    expect(catalog.resolve(['audit-admin']).size).toBe(0);
  });

  it('never shrinks when a role is added, and does not depend on the order', () => {
    const roles = fc.uniqueArray(fc.constantFrom(...ROLE_CODES));
    fc.assert(
      fc.property(roles, fc.constantFrom(...ROLE_CODES), (held, more) => {
        const before = catalog.resolve(held);
        const after = catalog.resolve([more, ...held]);
        expect(
          [...before].every(([name, scope]) => after.get(name) === scope || after.get(name) === 'county'),
        ).toBe(true);
        expect(catalog.resolve([...held].reverse())).toEqual(before);
      }),
    );
  });

  it('hands on only what is named', () => {
    const all = catalog.resolve(['handler', 'unit-leader']);
    expect([...narrowTo(all, ['shop.order.sign', 'shop.order.burn']).keys()]).toEqual(['shop.order.sign']);
  });

  it.each([
    ['nobody', [{ name: 'shop.order.burn', title, grants: {} }]],
    ['twice', [0, 1].map(() => ({ name: 'shop.order.read', title, grants: { office: 'unit' as const } }))],
    ['named', [{ name: 'Burn', title, grants: { office: 'unit' as const } }]],
  ])('refuses a broken definition: %s', (reason, broken) => {
    expect(() => definePermissions(broken)).toThrow(reason);
  });

  it('refuses the same permission from two libraries', () => {
    const one = definePermissions([{ name: 'shop.order.read', title, grants: { office: 'unit' } }]);
    expect(() => new PermissionCatalog([one, one])).toThrow('twice');
  });
});
