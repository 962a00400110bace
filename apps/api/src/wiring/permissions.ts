import { calendarPermissions } from '@yangguang/calendar/model';
import { disclosurePermissions } from '@yangguang/disclosure/model';
import { identityPermissions, PermissionCatalog } from '@yangguang/identity/model';
import { infoPermissions } from '@yangguang/info-platform/model';
import { notificationPermissions, sealPermissions } from '@yangguang/platform';
import { oaPermissions } from '@yangguang/oa/model';
import { supervisionPermissions } from '@yangguang/supervision/model';

/** What may be done in the whole product: each library names its own. */
export const permissionCatalog = new PermissionCatalog([
  identityPermissions,
  calendarPermissions,
  notificationPermissions,
  sealPermissions,
  supervisionPermissions,
  oaPermissions,
  disclosurePermissions,
  infoPermissions,
]);
