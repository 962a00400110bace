/** Kinds of personal data that are looked for before a text is published. */
export const REDACTION_KINDS = [
  'identity-number',
  'bank-card',
  'phone',
  'plate',
  'email',
  'account',
  'address',
  'name',
] as const;

export type RedactionKind = (typeof REDACTION_KINDS)[number];
