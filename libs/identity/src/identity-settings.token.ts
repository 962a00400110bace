/** Token of the county's `IdentitySettings`; the defaults hold when nothing is bound to it. */
export const IDENTITY_SETTINGS = Symbol('IdentitySettings');
