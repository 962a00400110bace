import { redact, suggestRedactions, type RedactionKind } from '@yangguang/text';

/** What has no business on a public page whoever wrote it; an office's telephone number has. */
const NEVER: ReadonlySet<RedactionKind> = new Set<RedactionKind>(['identity-number', 'bank-card']);

export interface PublicTexts {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
}

/** Which of the texts still carry an identity or bank card number whose check digit is right. */
export function personalFields(texts: PublicTexts): (keyof PublicTexts)[] {
  const fields = ['title', 'question', 'answer'] as const;
  return fields.filter((field) => suggestRedactions(texts[field]).some((one) => NEVER.has(one.kind)));
}

/** The title to publish when the centre leaves it as it was: with every finding hidden. */
export function publicTitle(title: string): string {
  return redact(title, suggestRedactions(title));
}
