import { hiddenPassages, redact, suggestRedactions, type RedactionKind } from '@yangguang/text';

/** What has no business on a public page whoever wrote it; an office's telephone number has. */
const NEVER: ReadonlySet<RedactionKind> = new Set<RedactionKind>(['identity-number', 'bank-card']);

export interface PublicTexts {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

export const PUBLIC_FIELDS = ['title', 'question', 'answer'] as const;

export type PublicField = (typeof PUBLIC_FIELDS)[number];

/** Whether a text still carries an identity or bank card number whose check digit is right. */
export function isPersonal(text: string): boolean {
  return suggestRedactions(text).some((one) => NEVER.has(one.kind));
}

/** Which of the texts do. */
export function personalFields(texts: PublicTexts): PublicField[] {
  return PUBLIC_FIELDS.filter((field) => isPersonal(texts[field]));
}

/**
 * Which of the public texts do more than hide. The question is the writer's and the answer stands under a seal:
 * what everybody reads may lack words of either, and never has others.
 */
export function rewrittenFields(originals: PublicTexts, texts: PublicTexts): PublicField[] {
  return PUBLIC_FIELDS.filter((field) => hiddenPassages(originals[field], texts[field]) === undefined);
}

/** The title to publish when the centre leaves it as it was: with every finding hidden. */
export function publicTitle(title: string): string {
  return redact(title, suggestRedactions(title));
}
