import type { DocumentReach } from '../model/document-access';

/** How far a reader sees, as a condition on `disclosure.document d`; appends its parameters. */
export function reachCondition(reach: DocumentReach, params: unknown[]): string {
  if (reach.kind === 'nothing') return 'false';
  if (reach.kind === 'county') return 'true';
  return `d.unit_id = $${params.push(reach.unitId)}`;
}
