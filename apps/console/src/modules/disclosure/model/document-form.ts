import type { DocumentBody, DocumentDetail } from '../types';

export interface FormFile {
  readonly id: string;
  readonly name: string;
}

/** The fields as they are typed. */
export interface DocumentForm {
  kind: DocumentBody['kind'];
  topic: DocumentBody['topic'];
  attribute: DocumentBody['attribute'];
  title: string;
  issuer: string;
  documentNumber: string;
  madeOn: string;
  effectiveOn: string;
  validUntil: string;
  summary: string;
  keywords: string;
  bodyHtml: string;
  relations: DocumentBody['relations'];
  files: FormFile[];
}

export function emptyForm(issuer: string): DocumentForm {
  return {
    kind: 'notice',
    topic: 'general',
    attribute: 'proactive',
    title: '',
    issuer,
    documentNumber: '',
    madeOn: '',
    effectiveOn: '',
    validUntil: '',
    summary: '',
    keywords: '',
    bodyHtml: '',
    relations: [],
    files: [],
  };
}

export function formOf({ content, attachments }: DocumentDetail): DocumentForm {
  if (!content) return emptyForm('');
  return {
    ...content,
    documentNumber: content.documentNumber ?? '',
    effectiveOn: content.effectiveOn ?? '',
    validUntil: content.validUntil ?? '',
    summary: content.summary ?? '',
    keywords: content.keywords.join('，'),
    relations: [...content.relations],
    files: attachments.map(({ id, name }) => ({ id, name })),
  };
}

/** What is sent: an empty optional field is left out. */
export function contentOf({ files, keywords, ...form }: DocumentForm): DocumentBody {
  const { documentNumber, effectiveOn, validUntil, summary, ...rest } = form;
  return {
    ...rest,
    ...(documentNumber.trim() ? { documentNumber } : {}),
    ...(effectiveOn ? { effectiveOn } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(summary.trim() ? { summary } : {}),
    keywords: keywords.split(/[\s,，、]+/u).filter(Boolean),
    attachmentIds: files.map(({ id }) => id),
  };
}
