import { calendarPermissions } from '@yangguang/calendar/model';
import { PermissionCatalog } from '@yangguang/identity/model';
import { supervisionPermissions } from '@yangguang/supervision/model';

/** What may be done in the whole product: each library names its own. */
export const permissionCatalog = new PermissionCatalog([calendarPermissions, supervisionPermissions]);
