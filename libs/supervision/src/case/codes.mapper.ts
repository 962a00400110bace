import { translate, type Language } from '@yangguang/platform';
import { ANSWER_OUTCOMES, requiredFields } from '../model/answer-outcome';
import { needsOwnChannel, REFUSAL_REASONS } from '../model/refusal-reason';
import type { OutcomeResponse, RefusalReasonResponse } from './dto/codes.response';

export function refusalCodes(language: Language): RefusalReasonResponse[] {
  return REFUSAL_REASONS.map((code) => ({
    code,
    title: translate(language, `supervision.refusal.${code}.title`),
    reason: translate(language, `supervision.refusal.${code}.reason`),
    channel: translate(language, `supervision.refusal.${code}.channel`),
    needsOwnChannel: needsOwnChannel(code),
  }));
}

export function outcomeCodes(language: Language): OutcomeResponse[] {
  return ANSWER_OUTCOMES.map((code) => ({
    code,
    title: translate(language, `supervision.outcome.${code}`),
    required: [...requiredFields(code)],
  }));
}
