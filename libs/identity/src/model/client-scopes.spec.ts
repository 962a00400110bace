import { describe, expect, it } from '@jest/globals';
import { assertClientScopes, clientScopes } from './client-scopes';
import { identityPermissions } from './identity-permissions';
import { PermissionCatalog } from './permission';

const catalog = new PermissionCatalog([
  identityPermissions,
  [{ name: 'shop.order.read', title: { 'zh-CN': '看', en: 'Read' }, grants: { handler: 'unit' } }],
]);

describe('what a program may be given', () => {
  it('is what people of the units may do', () => {
    expect(() => assertClientScopes(['shop.order.read'], catalog)).not.toThrow();
    expect(clientScopes(catalog).map((one) => one.name)).toEqual(['identity.person.read', 'shop.order.read']);
  });

  it.each(['identity.role.grant', 'identity.unit.manage', 'shop.order.burn', ''])('is not %j', (scope) => {
    expect(() => assertClientScopes(['shop.order.read', scope], catalog)).toThrow(
      'identity.client-scope-refused',
    );
  });
});
