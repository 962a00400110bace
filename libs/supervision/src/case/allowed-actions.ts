import { translate, type Language } from '@yangguang/platform';
import type { CaseFacts } from '../model/case-facts';
import { caseWorkflow, type CaseParty } from '../model/case-transitions';
import type { CaseEntity } from './case.entity';
import type { AllowedActionResponse } from './dto/case-parts.response';

/** What this reader may do with the case, straight from the table: the screen needs no rule of its own. */
export function allowedActions(
  row: CaseEntity,
  facts: CaseFacts,
  parties: readonly CaseParty[],
  language: Language,
): AllowedActionResponse[] {
  return caseWorkflow.offers(row.state, parties, facts).map(({ intent, allowed, refusal }) => ({
    intent,
    title: translate(language, `supervision.intent.${intent}`),
    allowed,
    reason: refusal ? translate(language, refusal.key, refusal.values) : null,
  }));
}
