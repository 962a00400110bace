import type { PublicUnit } from '../api/types';

/** Those that people write to most stand first. */
const ORDER = [
  'government',
  'township',
  'vertical',
  'institution',
  'office',
  'party',
  'people-org',
  'centre',
];

export interface UnitGroup {
  readonly kind: string;
  readonly units: readonly PublicUnit[];
}

/** The units by kind, in the order that people look for them; a kind we do not know comes last. */
export function unitsByKind(units: readonly PublicUnit[]): UnitGroup[] {
  const kinds = [...new Set(units.map((unit) => unit.kind))];
  const rank = (kind: string): number => (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);
  return kinds
    .sort((a, b) => rank(a) - rank(b))
    .map((kind) => ({ kind, units: units.filter((unit) => unit.kind === kind) }));
}

/** Units whose name, short name or pinyin hold what was typed. */
export function findUnits(units: readonly PublicUnit[], words: string): PublicUnit[] {
  const wanted = words.toLowerCase().replace(/\s+/g, '');
  return units.filter(({ name, shortName, pinyin }) =>
    [name, shortName, pinyin].some((text) => text.includes(wanted)),
  );
}
