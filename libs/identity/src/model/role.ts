/** What a person does in a position. A position may carry several roles of one duty class. */
export const ROLE_CODES = [
  'handler',
  'unit-leader',
  'centre',
  'office',
  'county-leader',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;

export type RoleCode = (typeof ROLE_CODES)[number];

/** Key of the role's title in the locale files. */
export function roleTitleKey(role: RoleCode): string {
  return `identity.role.${role}`;
}

export function isRoleCode(text: string): text is RoleCode {
  return ROLE_CODES.some((role) => role === text);
}
