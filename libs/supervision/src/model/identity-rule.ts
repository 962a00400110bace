import type { CaseParty } from './case-transitions';

/**
 * Whether a reader may see who wrote: the centre may; the unit only when the writer agreed to be named to
 * it (济南市12345条例 art. 16: contact data are kept secret at the writer's wish); nobody else.
 */
export function maySeeIdentity(parties: readonly CaseParty[], shareName: boolean): boolean {
  if (parties.includes('centre')) return true;
  return shareName && (parties.includes('handler') || parties.includes('unit-leader'));
}
