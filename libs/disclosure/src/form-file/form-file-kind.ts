export const FORM_FORMATS = ['docx', 'xlsx'] as const;

export type FormFormat = (typeof FORM_FORMATS)[number];

export const FORM_TYPES: Readonly<Record<FormFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
