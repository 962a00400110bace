import { translate, type Language } from '@yangguang/platform';
import { formResponse } from '../document/form.mapper';
import { titleOf } from '../model/edition-content';
import type { SheetProblem } from '../model/form/sheet/grid';
import type { FoundForms } from '../model/form/sheet/read-forms';
import type { FormFileReadingResponse } from './form-file.responses';

export function readingResponse(
  { forms, problems }: FoundForms,
  unitName: string,
  language: Language,
): FormFileReadingResponse {
  const told = (one: SheetProblem) => ({
    at: placeOf(one.at, language),
    text: translate(language, `disclosure.form-file.problem.${one.problem}`, {
      found: one.found,
      wanted: one.wanted,
    }),
  });
  return {
    clean: problems.length === 0 && forms.length > 0 && forms.every((one) => one.problems.length === 0),
    problems: problems.map(told),
    forms: forms.map(({ at, content, problems: own }) => ({
      at: placeOf(at, language),
      title: titleOf(content, unitName),
      form: formResponse(content, [], language),
      problems: own.map(told),
    })),
  };
}

/** Word has no names for its cells: table, row and cell are counted. */
function placeOf(at: string, language: Language): string {
  const [, table, row, cell] = /^(\d+)-(\d+)-(\d+)$/.exec(at) ?? [];
  return table === undefined
    ? at
    : translate(language, 'disclosure.form-file.place', { table, row: row ?? '', cell: cell ?? '' });
}
