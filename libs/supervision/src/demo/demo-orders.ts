import type { InspectionFinding } from '../model/inspection';

/** One invented inspection order; days are working days ago. */
export interface DemoOrder {
  readonly on: 'open' | 'answered';
  /** On a case of the unit whose accounts can be tried. */
  readonly favoured?: true;
  readonly reason: string;
  readonly askedBack: number;
  readonly explained?: { readonly back: number; readonly text: string };
  readonly again?: { readonly back: number; readonly question: string };
  readonly ended?: {
    readonly back: number;
    readonly finding: InspectionFinding | null;
    readonly text: string;
  };
}

/** An order in each state, and one in each way an explanation can come or fail to come. */
export const DEMO_ORDERS: readonly DemoOrder[] = [
  {
    on: 'answered',
    reason: '该件答复超期，请说明超期原因和今后怎样避免。',
    askedBack: 18,
    explained: { back: 16, text: '经办人外出培训，交接时漏了这一件。现已明确每件都有第二经办人。' },
    ended: { back: 15, finding: 'put-right', text: '已建立双经办，群众对答复表示满意。' },
  },
  {
    on: 'answered',
    favoured: true,
    reason: '群众反映答复后现场没有变化，请说明核查情况。',
    askedBack: 14,
    explained: { back: 12, text: '现场已于答复当日处理，次日又有车辆碾压造成破损，已再次修补。' },
    ended: { back: 11, finding: 'justified', text: '现场照片和出工记录相符，理由成立。' },
  },
  {
    on: 'answered',
    reason: '该件超期答复且未事先申请延期，请说明原因。',
    askedBack: 12,
    ended: { back: 7, finding: 'at-fault', text: '逾期未作说明，列入本月通报。' },
  },
  {
    on: 'answered',
    reason: '请说明答复与公示标准不一致的原因。',
    askedBack: 9,
    ended: { back: 8, finding: null, text: '标准已于上月调整，此单下错。' },
  },
  {
    on: 'open',
    reason: '该件已超期，请说明卡在哪一环、何时办结。',
    askedBack: 6,
  },
  {
    on: 'open',
    reason: '该件多日没有进展，请说明办理情况。',
    askedBack: 5,
    explained: { back: 3, text: '需要两家单位共同勘查，已约定时间。' },
    again: { back: 1, question: '勘查定在哪一天，由谁牵头，最迟何时答复群众？' },
  },
  {
    on: 'open',
    reason: '该件临近期限仍未拟复，请说明原因。',
    askedBack: 2,
    explained: { back: 1, text: '材料已经备齐，今日送审，期限前可以答复。' },
  },
  {
    on: 'open',
    favoured: true,
    reason: '群众在热线重复反映此事，请说明现场情况和办结时间。',
    askedBack: 1,
  },
];
