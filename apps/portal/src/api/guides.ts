import type { Schemas } from '@yangguang/api-client';

export type GuidePage = Schemas['PublicItemList'];
export type GuideRow = GuidePage['items'][number];
export type Guide = Schemas['PublicItem'];
export type UnitPage = Schemas['PublicUnitPage'];

export const THEMES = [
  'birth',
  'schooling',
  'work',
  'housing',
  'business',
  'land',
  'transport',
  'health',
  'welfare',
  'old-age',
  'papers',
  'other',
] as const;

/** Who comes; what is for anyone is found under both. */
export const AUDIENCES = ['people', 'organisations'] as const;

export interface GuideQuery {
  readonly q?: string;
  readonly unit?: string;
  readonly theme?: string;
  readonly audience?: string;
  readonly limit?: number;
  readonly cursor?: string;
}
