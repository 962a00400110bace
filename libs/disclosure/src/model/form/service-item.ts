import type { LocalDate } from '@yangguang/kernel';
import { choice, count, day, lines, long, text, type FormLayout, type ValuesOf } from './field';

/** 事项类型 of the national model: ten kinds of administrative power, and public service. */
export const POWER_TYPES = [
  'licence',
  'punishment',
  'coercion',
  'levy',
  'payment',
  'inspection',
  'confirmation',
  'reward',
  'ruling',
  'other-power',
  'public-service',
] as const;

/** What in life somebody comes with. */
export const ITEM_THEMES = [
  'birth',
  'schooling',
  'work',
  'housing',
  'business',
  'land',
  'transport',
  'health',
  'welfare',
  'old-age',
  'papers',
  'other',
] as const;

export const AUDIENCES = ['people', 'organisations', 'anyone'] as const;

export type PowerType = (typeof POWER_TYPES)[number];
export type ItemTheme = (typeof ITEM_THEMES)[number];
export type Audience = (typeof AUDIENCES)[number];

/** Longest statutory limit that a form may name, in working days. */
const MOST_DAYS = 400;

export const ITEM_FIELDS = {
  name: text(100),
  subItem: text(100),
  variant: text(100),
  code: text(40),
  powerType: choice(...POWER_TYPES),
  audience: choice(...AUDIENCES),
  theme: choice(...ITEM_THEMES),
  caseType: choice('at-once', 'promised'),
  basis: lines(400),
  conditions: lines(400),
  statutoryDays: count(MOST_DAYS),
  promisedDays: count(MOST_DAYS),
  charge: choice('free', 'charged'),
  feeStandard: text(400),
  feeBasis: text(400),
  result: text(200),
  place: text(200),
  hours: text(200),
  telephone: text(60),
  supervisionTelephone: text(60),
  visits: count(20),
  // 设立、调整、保留、取消, and the document that decided it.
  decision: choice('set-up', 'adjusted', 'retained', 'cancelled'),
  decisionDocument: text(200),
  decidedOn: day(),
  effectiveOn: day(),
  validUntil: day(),
  changeNote: text(200),
} as const;

export const MATERIAL_FIELDS = {
  name: text(120),
  original: choice('original', 'copy', 'both'),
  medium: choice('paper', 'electronic', 'either'),
  copies: count(20),
  necessity: choice('required', 'conditional', 'later'),
  source: choice('applicant', 'government', 'other'),
  note: long(300),
  // Both name a file that is attached.
  blankForm: text(120),
  sample: text(120),
} as const;

export const STEP_FIELDS = {
  name: text(60),
  who: text(80),
  days: count(MOST_DAYS),
  standard: long(400),
} as const;

export const QUESTION_FIELDS = { question: text(200), answer: long(800) } as const;

/** 附件二: one matter that a unit settles for people, as a guide tells it. */
export type ServiceItem = {
  readonly form: 'service-item';
  /** The day on which it became as described: from it run the 20 working days. */
  readonly madeOn: LocalDate;
  readonly materials: readonly ValuesOf<typeof MATERIAL_FIELDS>[];
  readonly steps: readonly ValuesOf<typeof STEP_FIELDS>[];
  readonly questions: readonly ValuesOf<typeof QUESTION_FIELDS>[];
} & ValuesOf<typeof ITEM_FIELDS>;

export const ITEM_LAYOUT: FormLayout = {
  id: 'service-item',
  fields: ITEM_FIELDS,
  tables: {
    materials: { fields: MATERIAL_FIELDS, most: 40 },
    steps: { fields: STEP_FIELDS, most: 20 },
    questions: { fields: QUESTION_FIELDS, most: 20 },
  },
};

/** 主项、子项、业务办理项 as one title. */
export function itemTitle({
  name,
  subItem,
  variant,
}: Pick<ServiceItem, 'name' | 'subItem' | 'variant'>): string {
  return [name, subItem, variant].filter((part) => part !== '').join(' · ');
}
