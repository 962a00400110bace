import { translate, type Language } from '@yangguang/platform';
import { redact, suggestRedactions } from '@yangguang/text';
import type { PublicationSuggestionResponse } from '../case/dto/case-parts.response';

interface Texts {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

/** What would go out if every found passage were hidden, with the passages named. The centre decides. */
export function suggestPublication(
  texts: Texts,
  names: readonly string[],
  language: Language,
): PublicationSuggestionResponse {
  const found = {
    title: suggestRedactions(texts.title, names),
    question: suggestRedactions(texts.question, names),
    answer: suggestRedactions(texts.answer, names),
  };
  const fields = ['title', 'question', 'answer'] as const;
  return {
    title: redact(texts.title, found.title),
    question: redact(texts.question, found.question),
    answer: redact(texts.answer, found.answer),
    findings: fields.flatMap((field) =>
      found[field].map(({ kind, text }) => ({
        field,
        kind,
        kindTitle: translate(language, `supervision.redaction.${kind}`),
        text,
      })),
    ),
  };
}
