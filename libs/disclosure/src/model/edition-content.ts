import { DOCUMENT_KINDS, type DisclosureAttribute } from './document-codes';
import { missingFields, type DocumentContent } from './document-content';
import { checkForm } from './form/form-check';
import { FORM_IDS, type FormId } from './form/field';
import { gateText, type FormContent } from './form/layouts';
import { itemTitle } from './form/service-item';

/** Everything that goes through the reviews: a document, or a form that was filled in. */
export type EditionContent = DocumentContent | FormContent;

export const EDITION_KINDS = [...DOCUMENT_KINDS, ...FORM_IDS] as const;

export type EditionKind = (typeof EDITION_KINDS)[number];

export const isForm = (content: EditionContent): content is FormContent => 'form' in content;

export const isFormKind = (kind: EditionKind): kind is FormId =>
  (FORM_IDS as readonly string[]).includes(kind);

export const kindOf = (content: EditionContent): EditionKind =>
  isForm(content) ? content.form : content.kind;

/** What a list calls it. A profile is called by its unit. */
export function titleOf(content: EditionContent, unitName: string): string {
  if (!isForm(content)) return content.title;
  return content.form === 'unit-profile' ? unitName : itemTitle(content);
}

/** Forms are made to be read by everybody; a document says what it is. */
export const attributeOf = (content: EditionContent): DisclosureAttribute =>
  isForm(content) ? 'proactive' : content.attribute;

/** The fields without which an edition can't be reviewed. */
export function missingOf(content: EditionContent, bodyText: string, files: readonly string[]): string[] {
  if (!isForm(content)) return missingFields(content, bodyText);
  const { ready, gaps } = checkForm(content, files);
  return ready ? [] : gaps.map(({ field }) => field);
}

/** The words of an edition in two parts, as the gate looks through them. */
export function wordsOf(
  content: EditionContent,
  bodyText: string,
): { readonly head: string; readonly body: string } {
  if (isForm(content)) return { head: '', body: gateText(content) };
  const { title, documentNumber, summary, keywords } = content;
  const head = [title, documentNumber, summary, ...keywords].filter((one) => one !== null).join('\n');
  return { head, body: bodyText };
}
