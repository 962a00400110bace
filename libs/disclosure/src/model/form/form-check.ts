import type { Gap } from './gap';
import type { ServiceItem } from './service-item';
import type { UnitProfile } from './unit-profile';
import { brokenRules } from './item-rules';

export interface FormCheck {
  readonly met: number;
  readonly total: number;
  readonly gaps: readonly Gap[];
  /** It may go to its reviewers. */
  readonly ready: boolean;
}

interface Element<T> {
  readonly field: string;
  readonly national?: true;
  readonly met: (form: T) => boolean;
}

/** Of all elements so many hundredths must be there; of the eight classes and of a profile every one. */
export const THRESHOLD = 85;

const said = (words: string): boolean => words.trim() !== '';

/** 事项名称、设定依据、申请条件、办理材料、办理地点、办理时间、联系电话、办理流程 first; then the rest of the list. */
export const ITEM_ELEMENTS: readonly Element<ServiceItem>[] = [
  { field: 'name', national: true, met: ({ name }) => said(name) },
  { field: 'basis', national: true, met: ({ basis }) => basis.length > 0 },
  { field: 'conditions', national: true, met: ({ conditions }) => conditions.length > 0 },
  {
    field: 'materials',
    national: true,
    // A material whose form and number are left open counts as missing: people come twice.
    met: ({ materials }) =>
      materials.length > 0 &&
      materials.every(
        (one) => said(one.name) && one.original !== null && one.medium !== null && one.copies !== null,
      ),
  },
  { field: 'place', national: true, met: ({ place }) => said(place) },
  { field: 'hours', national: true, met: ({ hours }) => said(hours) },
  { field: 'telephone', national: true, met: ({ telephone }) => said(telephone) },
  {
    field: 'steps',
    national: true,
    met: ({ steps }) => steps.length > 0 && steps.every((one) => said(one.name) && one.days !== null),
  },
  { field: 'powerType', met: ({ powerType }) => powerType !== null },
  { field: 'audience', met: ({ audience }) => audience !== null },
  { field: 'theme', met: ({ theme }) => theme !== null },
  { field: 'caseType', met: ({ caseType }) => caseType !== null },
  {
    field: 'statutoryDays',
    met: ({ statutoryDays, caseType }) => statutoryDays !== null || caseType === 'at-once',
  },
  { field: 'promisedDays', met: ({ promisedDays }) => promisedDays !== null },
  { field: 'charge', met: ({ charge }) => charge !== null },
  { field: 'result', met: ({ result }) => said(result) },
  { field: 'supervisionTelephone', met: ({ supervisionTelephone }) => said(supervisionTelephone) },
  { field: 'visits', met: ({ visits }) => visits !== null },
  { field: 'decision', met: ({ decision, decisionDocument }) => decision !== null && said(decisionDocument) },
  { field: 'effectiveOn', met: ({ effectiveOn }) => effectiveOn !== null },
];

/** 机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名 (条例第二十条第二项), procedures and who watches. */
export const PROFILE_ELEMENTS: readonly Element<UnitProfile>[] = [
  { field: 'functions', national: true, met: ({ functions }) => functions.length > 0 },
  { field: 'sections', national: true, met: ({ sections }) => sections.some(({ name }) => said(name)) },
  {
    field: 'leaders',
    national: true,
    met: ({ leaders }) => leaders.length > 0 && leaders.every((one) => said(one.name) && said(one.duties)),
  },
  { field: 'address', national: true, met: ({ address }) => said(address) },
  { field: 'hours', national: true, met: ({ hours }) => said(hours) },
  { field: 'telephone', national: true, met: ({ telephone }) => said(telephone) },
  { field: 'procedures', national: true, met: ({ procedures }) => procedures.length > 0 },
  { field: 'channels', national: true, met: ({ channels }) => channels.some(({ contact }) => said(contact)) },
];

function check<T>(form: T, elements: readonly Element<T>[], broken: readonly Gap[]): FormCheck {
  const missing = elements
    .filter((one) => !one.met(form))
    .map(({ field, national }): Gap => ({
      field,
      problem: 'missing',
      national: national === true,
      found: '',
    }));
  const met = elements.length - missing.length;
  const gaps = [...missing, ...broken];
  const ready =
    broken.length === 0 &&
    !missing.some(({ national }) => national) &&
    met * 100 >= elements.length * THRESHOLD;
  return { met, total: elements.length, gaps, ready };
}

/** Looks whether a form says what it must. `files` are the names of what is attached to it. */
export function checkForm(form: ServiceItem | UnitProfile, files: readonly string[]): FormCheck {
  if (form.form === 'service-item') return check(form, ITEM_ELEMENTS, brokenRules(form, files));
  const photos = form.leaders.flatMap(({ photo }, index): Gap[] =>
    photo === '' || files.includes(photo)
      ? []
      : [{ field: `leaders.${index}.photo`, problem: 'no-file', national: false, found: photo }],
  );
  return check(form, PROFILE_ELEMENTS, photos);
}
