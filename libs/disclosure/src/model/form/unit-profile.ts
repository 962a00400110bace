import type { LocalDate } from '@yangguang/kernel';
import { choice, count, lines, long, text, type FormLayout, type ValuesOf } from './field';

export const PROFILE_FIELDS = {
  functions: lines(400),
  address: text(120),
  postcode: text(6),
  hours: text(200),
  telephone: text(60),
  fax: text(60),
  email: text(100),
  procedures: lines(400),
  changeNote: text(200),
} as const;

export const SECTION_FIELDS = { name: text(60), duties: long(400), telephone: text(60) } as const;

/** 负责人信息: 姓名、职务、分工、照片、简历 (国办发〔2017〕47号). The photo names one of the attached pictures. */
export const LEADER_FIELDS = {
  name: text(40),
  title: text(80),
  duties: long(400),
  photo: text(120),
  resume: long(800),
} as const;

export const CHANNEL_FIELDS = {
  kind: choice('supervision', 'complaint', 'inquiry'),
  name: text(80),
  contact: text(120),
  answerDays: count(60),
} as const;

/** 附件一: what a unit is, who leads it, where it is and how it is watched (条例第二十条第二项). */
export type UnitProfile = {
  readonly form: 'unit-profile';
  /** The day on which the unit became as described: from it run the 20 working days. */
  readonly madeOn: LocalDate;
  readonly sections: readonly ValuesOf<typeof SECTION_FIELDS>[];
  readonly leaders: readonly ValuesOf<typeof LEADER_FIELDS>[];
  readonly channels: readonly ValuesOf<typeof CHANNEL_FIELDS>[];
} & ValuesOf<typeof PROFILE_FIELDS>;

export const PROFILE_LAYOUT: FormLayout = {
  id: 'unit-profile',
  fields: PROFILE_FIELDS,
  tables: {
    sections: { fields: SECTION_FIELDS, most: 40 },
    leaders: { fields: LEADER_FIELDS, most: 20 },
    channels: { fields: CHANNEL_FIELDS, most: 12 },
  },
};
