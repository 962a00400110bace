import { translate, type Language } from '@yangguang/platform';
import type { Fields, FormId } from '../model/form/field';
import { checkForm } from '../model/form/form-check';
import type { Gap } from '../model/form/gap';
import { LAYOUTS, type FormContent } from '../model/form/layouts';
import type { FilledFormResponse, FormLayoutResponse } from './dto/form.responses';

/** A form's layout in the reader's words. */
export function layoutResponse(id: FormId, language: Language): FormLayoutResponse {
  const { fields, tables } = LAYOUTS[id];
  return {
    id,
    title: translate(language, `disclosure.kind.${id}`),
    fields: fieldsOf(id, fields, '', language),
    tables: Object.entries(tables).map(([key, table]) => ({
      key,
      title: translate(language, `disclosure.${id}.${key}`),
      most: table.most,
      fields: fieldsOf(id, table.fields, `${key}.`, language),
    })),
  };
}

function fieldsOf(
  id: FormId,
  fields: Fields,
  prefix: string,
  language: Language,
): FormLayoutResponse['fields'] {
  return Object.entries(fields).map(([key, { kind, max, choices }]) => ({
    key,
    kind,
    max,
    title: translate(language, `disclosure.${id}.${prefix}${key}`),
    choices: choices.map((value) => ({
      value,
      title: translate(language, `disclosure.choice.${key}.${value}`),
    })),
  }));
}

export function formResponse(
  content: FormContent,
  files: readonly string[],
  language: Language,
): FilledFormResponse {
  const { gaps, ...check } = checkForm(content, files);
  return {
    ...check,
    layout: layoutResponse(content.form, language),
    // As it is sent: the kind stands in the address.
    item: content.form === 'service-item' ? bare(content) : null,
    profile: content.form === 'unit-profile' ? bare(content) : null,
    gaps: gaps.map((gap) => ({
      field: gap.field,
      national: gap.national,
      text: gapText(content.form, gap, language),
    })),
  };
}

function bare<T extends FormContent>({ form: _kind, ...fields }: T): Omit<T, 'form'> {
  return fields;
}

/** The field by its name, with the row that it stands in. */
function gapText(form: FormId, { field, problem, found }: Gap, language: Language): string {
  const [head = '', row, cell] = field.split('.');
  const title = translate(language, `disclosure.${form}.${cell === undefined ? head : `${head}.${cell}`}`);
  const where =
    row === undefined ? title : translate(language, 'disclosure.gap.row', { title, n: Number(row) + 1 });
  return translate(language, `disclosure.gap.${problem}`, { where, found });
}
