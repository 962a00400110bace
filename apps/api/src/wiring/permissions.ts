import { calendarPermissions } from '@yangguang/calendar/model';
import { identityPermissions, PermissionCatalog } from '@yangguang/identity/model';
import { infoPermissions } from '@yangguang/info-platform/model';
import { notificationPermissions, sealPermissions } from '@yangguang/platform';
import { supervisionPermissions } from '@yangguang/supervision/model';

/** What may be done in the whole product: each library names its own. */
export const permissionCatalog = new PermissionCatalog([
  identityPermissions,
  calendarPermissions,
  notificationPermissions,
  sealPermissions,
  supervisionPermissions,
  infoPermissions,
]);
