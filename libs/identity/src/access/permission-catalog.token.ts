/** Token of the `PermissionCatalog` that the composition makes from the permissions of all libraries. */
export const PERMISSION_CATALOG = Symbol('PermissionCatalog');
