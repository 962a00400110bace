import type { CaseReach } from '../model/case-access';

/**
 * How far a reader sees, as a condition on `supervision.case c`. Appends its parameters and answers the SQL,
 * so that no query of cases can be written without saying for whom.
 */
export function reachCondition(reach: CaseReach, params: unknown[]): string {
  if (reach.kind === 'nothing') return 'false';
  if (reach.kind === 'county') return reach.reports ? 'true' : "c.kind <> 'report'";
  params.push(reach.unitId);
  return `c.lead_unit_id = $${params.length}`;
}
