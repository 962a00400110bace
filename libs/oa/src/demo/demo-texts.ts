import type { Disclosure, DocumentState, Urgency } from '../model/document-state';
import type { DocumentType } from '../model/document-type';

export interface DemoText {
  readonly type: DocumentType;
  readonly urgency: Urgency;
  readonly title: string;
  readonly addressees: string;
  readonly copies: string;
  readonly body: string;
  readonly disclosure: Disclosure;
  readonly disclosureGround: string | null;
  /** How far it has come. */
  readonly upTo: Exclude<DocumentState, 'countersign'>;
}

const TO_ALL = '各乡镇人民政府，县政府各部门';
const COPIES = '县委办公室，县人大常委会办公室，县政协办公室';

const notice = (
  title: string,
  upTo: DemoText['upTo'],
  lines: readonly string[],
  change: Partial<DemoText> = {},
): DemoText => ({
  type: 'notice',
  urgency: 'none',
  title: `云岭县人民政府办公室关于${title}的通知`,
  addressees: TO_ALL,
  copies: COPIES,
  body: lines.join('\n'),
  disclosure: 'proactive',
  disclosureGround: null,
  upTo,
  ...change,
});

/** Invented documents of the invented county's office, one for each point of the way. */
export const DEMO_TEXTS: readonly DemoText[] = [
  notice(
    '做好冬季供暖保障工作',
    'issued',
    [
      '为做好今冬供暖保障，经县政府同意，现将有关事项通知如下：',
      '一、备足热源',
      '各供热企业于入冬前把煤炭储备到15日用量以上，每周一把储备数报县发展和改革局。',
      '二、查清管网',
      '（一）老旧小区先查',
      '建成满20年的小区先查先修，查出的问题逐处登记，修好一处销号一处。',
      '（二）抢修不过夜',
      '接到报修，2小时内到场，当日修复；当日修不好的，为住户备好临时取暖设备。',
      '三、公开电话',
      '各供热企业把24小时服务电话贴到每个单元门口。',
    ],
    { urgency: 'urgent' },
  ),
  notice('开展农村道路安全隐患排查', 'issued', [
    '为防范农村道路交通事故，决定在全县开展一次隐患排查，现就有关事项通知如下：',
    '一、排查范围',
    '县道、乡道、村道上的急弯陡坡、临水临崖路段和平交路口。',
    '二、完成时间',
    '各乡镇于本月底前完成排查，把清单报县交通运输局。',
  ]),
  notice('规范机关公文电子收发', 'sealed', [
    '为使公文收发及时准确，现就有关事项通知如下：',
    '一、按时查看',
    '各单位每个工作日上午、下午各查看收文不少于两次，节假日不少于两次。',
    '二、签收到人',
    '签收记到分钟，代签的注明代谁签收。',
  ]),
  notice(
    '做好元旦春节期间应急值守工作',
    'sign-off',
    [
      '元旦、春节将至，为做好节日期间应急值守，现就有关事项通知如下：',
      '一、落实值班制度',
      '各单位实行领导带班和24小时专人值班，值班人员不得擅离岗位，不得由他人替班。',
      '二、及时报告信息',
      '突发事件发生后，第一时间电话报告县政府总值班室，书面报告随后报送。',
    ],
    { urgency: 'urgent' },
  ),
  notice('印发全县政务公开培训安排', 'office-check', [
    '为提高政务公开水平，现将培训安排印发给你们，请按时派人参加。',
    '培训时间为一天，地点在县会议中心，每单位2人。',
  ]),
  notice('报送年度档案整理情况', 'draft', ['请各单位于年底前报送本年度文书档案整理情况。'], {
    disclosure: 'withheld',
    disclosureGround: '内部事务信息',
  }),
];
