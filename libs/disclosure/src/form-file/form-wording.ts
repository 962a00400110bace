import { translate } from '@yangguang/platform';
import type { FormId } from '../model/form/field';
import type { FormWording } from '../model/form/sheet/wording';

/** The forms are Chinese documents whoever downloads them. */
const wording = (form: FormId): FormWording => ({
  form: translate('zh-CN', `disclosure.kind.${form}`),
  madeOn: translate('zh-CN', 'disclosure.form-file.madeOn'),
  number: translate('zh-CN', 'disclosure.form-file.number'),
  part: (key) => translate('zh-CN', `disclosure.${form}.${key}`),
  choice: (field, value) => translate('zh-CN', `disclosure.choice.${field}.${value}`),
});

/** What the annexes' parts are called on paper. */
export const formWordings = (): Readonly<Record<FormId, FormWording>> => ({
  'unit-profile': wording('unit-profile'),
  'service-item': wording('service-item'),
});
