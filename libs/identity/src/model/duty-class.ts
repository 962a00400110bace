import { DomainError } from '@yangguang/kernel';
import type { RoleCode } from './role';

/**
 * The separation of the three administrators (三员分立, GB/T 22239-2019 8.1.4.2): who runs the system,
 * who grants rights and who reads the audit trail are three people, and none of them does the county's
 * business. An account belongs to one class for its whole life, so its trail never mixes two of them;
 * whoever changes sides gets a new account. The database enforces the same through `role_class`.
 */
export const DUTY_CLASSES = ['business', 'system-admin', 'security-admin', 'audit-admin'] as const;

export type DutyClass = (typeof DUTY_CLASSES)[number];

export function dutyClassOf(role: RoleCode): DutyClass {
  switch (role) {
    case 'system-admin':
    case 'security-admin':
    case 'audit-admin':
      return role;
    case 'handler':
    case 'unit-leader':
    case 'centre':
    case 'office':
    case 'county-leader':
      return 'business';
  }
}

export function isAdministrator(duty: DutyClass): boolean {
  return duty !== 'business';
}

/** Refuses roles that do not belong to the account's class. */
export function assertRolesFit(duty: DutyClass, roles: readonly RoleCode[]): void {
  const wrong = roles.find((role) => dutyClassOf(role) !== duty);
  if (wrong === undefined) return;
  throw new DomainError('conflict', 'identity.roles-exclude', {
    values: { role: `identity.role.${wrong}`, duty: `identity.duty.${duty}` },
    fields: [{ pointer: '/roles', key: 'identity.roles-exclude.field' }],
  });
}
