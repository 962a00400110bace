import { catchAll } from './catch-all';
import type { Gap } from './gap';
import type { ServiceItem } from './service-item';

const gap = (field: string, problem: Gap['problem'], found = ''): Gap => ({
  field,
  problem,
  national: false,
  found,
});

/** What no guide may say, however complete it is. */
export function brokenRules(item: ServiceItem, files: readonly string[]): Gap[] {
  return [...limits(item), ...fees(item), ...openWords(item), ...namedFiles(item, files)];
}

/** 承诺时限 is never over 法定时限, and the steps fit into what is promised; all of it in working days. */
function limits({ statutoryDays, promisedDays, steps, effectiveOn, validUntil }: ServiceItem): Gap[] {
  const inSteps = steps.reduce((sum, { days }) => sum + (days ?? 0), 0);
  return [
    ...(statutoryDays !== null && promisedDays !== null && promisedDays > statutoryDays
      ? [gap('promisedDays', 'promised-too-long', String(statutoryDays))]
      : []),
    ...(promisedDays !== null && inSteps > promisedDays
      ? [gap('steps', 'steps-too-long', String(inSteps))]
      : []),
    ...(effectiveOn !== null && validUntil !== null && validUntil < effectiveOn
      ? [gap('validUntil', 'dates')]
      : []),
  ];
}

/** No fee without its standard and the rule that allows it (行政许可法第五十八条). */
function fees({ charge, feeStandard, feeBasis }: ServiceItem): Gap[] {
  if (charge !== 'charged') return [];
  return [
    ...(feeStandard === '' ? [gap('feeStandard', 'fee-basis')] : []),
    ...(feeBasis === '' ? [gap('feeBasis', 'fee-basis')] : []),
  ];
}

function openWords({ conditions, materials }: ServiceItem): Gap[] {
  const places: readonly (readonly [string, string])[] = [
    ...conditions.map((line, index) => [`conditions.${index}`, line] as const),
    ...materials.map(({ name }, index) => [`materials.${index}.name`, name] as const),
    ...materials.map(({ note }, index) => [`materials.${index}.note`, note] as const),
  ];
  return places.flatMap(([field, words]) => {
    const found = catchAll(words);
    return found === undefined ? [] : [gap(field, 'catch-all', found)];
  });
}

/** A form that is named must be there to be taken. */
function namedFiles({ materials }: ServiceItem, files: readonly string[]): Gap[] {
  return materials.flatMap((one, index) =>
    (['blankForm', 'sample'] as const)
      .filter((key) => one[key] !== '' && !files.includes(one[key]))
      .map((key) => gap(`materials.${index}.${key}`, 'no-file', one[key])),
  );
}
