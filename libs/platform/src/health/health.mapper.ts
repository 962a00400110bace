import { translate, type Language } from '../messages/catalog';
import type { HealthResponse, ReadyResponse } from './dto/health.response';
import type { HealthFindings } from './health.service';
import type { ReadinessCheck } from './readiness';

export function healthResponse({ at, answers }: HealthFindings, language: Language): HealthResponse {
  return {
    ok: answers.every(({ ok }) => ok),
    at: at.toISOString(),
    questions: answers.map(({ id, question, ok, answer, text, values }) => ({
      id,
      question: translate(language, question),
      ok,
      answer,
      text: translate(language, text, values),
    })),
  };
}

export function readyResponse(checks: readonly ReadinessCheck[], language: Language): ReadyResponse {
  return {
    status: checks.every(({ ok }) => ok) ? 'ready' : 'not-ready',
    checks: checks.map(({ name, ok }) => ({
      name,
      ok,
      text: translate(language, `platform.ready.${name}.${ok ? 'ok' : 'bad'}`),
    })),
  };
}
