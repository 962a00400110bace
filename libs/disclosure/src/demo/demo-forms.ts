import { addDays, localDateOf } from '@yangguang/kernel';
import type { FormContent } from '../model/form/layouts';
import type { ServiceItem } from '../model/form/service-item';
import type { UnitProfile } from '../model/form/unit-profile';
import { DEMO_ITEMS, type DemoItem } from './demo-items';

export interface DemoUnitInWords {
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly leader: string;
}

/** Where the invented county has its service hall. */
const HALL = '云岭县云岭大道66号县政务服务中心一楼综合窗口';
const HOURS = '工作日上午8:30至12:00，下午14:30至18:00';
const DECIDED = '《云岭县政务服务事项清单（2026年版）》';

/** The profile of a unit and the matters that it settles. Telephone numbers of the 0000 area reach nobody. */
export function demoForms(unit: DemoUnitInWords, index: number, now: Date): FormContent[] {
  const madeOn = addDays(localDateOf(now), -12);
  const items = DEMO_ITEMS.filter(({ unit: owner }) =>
    owner === '乡镇' ? unit.kind === 'township' : owner === unit.shortName,
  );
  return [profile(unit, index, madeOn), ...items.map((one) => serviceItem(one, unit, index, madeOn))];
}

const phone = (index: number, last: number): string => `0000-${6_200_000 + index * 10 + last}`;

function profile(unit: DemoUnitInWords, index: number, madeOn: string): UnitProfile {
  const township = unit.kind === 'township';
  const matter = township
    ? '本辖区经济发展、公共服务和社会治理'
    : `${unit.shortName.replace(/^县/, '')}职责范围内的工作`;
  return {
    form: 'unit-profile',
    madeOn,
    functions: [
      `贯彻上级方针政策和县委、县政府的决定，负责${matter}。`,
      '依法公开政府信息，办理群众留言，5个工作日内书面答复。',
      '承办县委、县政府交办的其他事项。',
    ],
    address: township ? `${unit.shortName}政府街1号` : `云岭县云岭大道${10 + index}号`,
    postcode: '000000',
    hours: HOURS,
    telephone: phone(index, 1),
    fax: phone(index, 2),
    email: '',
    procedures: [
      '来访、来电、来信和网上留言都予登记，当场能办的当场办。',
      '不能当场办的，告知承办科室和时限。',
      '办结后书面答复，加盖公章。',
    ],
    changeNote: '',
    sections: [
      { name: '办公室', duties: '综合协调、文电会务、政务公开。', telephone: phone(index, 1) },
      {
        name: township ? '便民服务中心' : '业务科',
        duties: '受理和办理群众、企业的申请。',
        telephone: phone(index, 3),
      },
    ],
    leaders: [{ name: unit.leader, title: '主要负责人', duties: '主持全面工作。', photo: '', resume: '' }],
    channels: [
      { kind: 'supervision', name: '县政府办督查室', contact: '0000-6200009', answerDays: 5 },
      { kind: 'complaint', name: `${unit.name}办公室`, contact: phone(index, 4), answerDays: 5 },
    ],
  };
}

function serviceItem(one: DemoItem, unit: DemoUnitInWords, index: number, madeOn: string): ServiceItem {
  const atOnce = one.promised <= 1;
  return {
    form: 'service-item',
    madeOn,
    name: one.name,
    subItem: '',
    variant: one.variant,
    code: '',
    powerType: one.type,
    audience: one.audience,
    theme: one.theme,
    caseType: atOnce ? 'at-once' : 'promised',
    basis: [one.basis],
    conditions: one.conditions,
    statutoryDays: one.statutory,
    promisedDays: one.promised,
    charge: one.fee === '' ? 'free' : 'charged',
    feeStandard: one.fee,
    feeBasis: one.fee === '' ? '' : '省定收费目录',
    result: one.result,
    place: unit.kind === 'township' ? `${unit.shortName}便民服务中心` : HALL,
    hours: HOURS,
    telephone: phone(index, 3),
    supervisionTelephone: phone(index, 4),
    visits: 1,
    decision: 'retained',
    decisionDocument: DECIDED,
    decidedOn: addDays(madeOn, -20),
    effectiveOn: addDays(madeOn, -10),
    validUntil: null,
    changeNote: '',
    materials: one.materials.map((name, at) => ({
      name,
      original: at === 0 ? 'both' : 'original',
      medium: 'either',
      copies: 1,
      necessity: 'required',
      source: at === 0 ? 'government' : 'applicant',
      note: at === 0 ? '原件看过即还，复印件留存。' : '',
      blankForm: '',
      sample: '',
    })),
    steps: steps(one.promised),
    questions: [{ question: '可以请别人代办吗？', answer: '可以。代办人带上双方身份证件和委托书。' }],
  };
}

function steps(promised: number): ServiceItem['steps'] {
  const standard = '材料齐全、内容真实、符合条件。';
  if (promised <= 1) return [{ name: '受理并办结', who: '综合窗口', days: promised, standard }];
  return [
    { name: '受理', who: '综合窗口', days: 1, standard: '材料齐全、格式正确；缺什么一次说清。' },
    { name: '审查', who: '业务科', days: promised - 2, standard },
    {
      name: '决定和送达',
      who: '分管负责人',
      days: 1,
      standard: '同意的发结果；不同意的写明理由和救济途径。',
    },
  ];
}
