import type { Schemas } from '@yangguang/api-client';

export type Unit = Schemas['UnitResponse'];
export type UnitDetail = Schemas['UnitDetailResponse'];
export type Person = Schemas['PersonResponse'];
export type Position = Person['positions'][number];
export type Role = Position['roles'][number];

export const UNIT_KINDS = [
  'party',
  'government',
  'office',
  'centre',
  'township',
  'institution',
  'people-org',
  'vertical',
] as const;
export const BUSINESS_ROLES = ['handler', 'unit-leader', 'centre', 'office', 'county-leader'] as const;
export const DUTY_CLASSES = ['business', 'system-admin', 'security-admin', 'audit-admin'] as const;
