import type { AnswerOutcome } from '../answer-outcome';
import type { NonAnswerCode, Question } from '../non-answer';

export interface AnswerExample {
  readonly question: Question;
  readonly outcome: AnswerOutcome;
  readonly text: string;
  readonly nextStep?: string;
  /** What is wrong with it; nothing for a real answer. */
  readonly wrong?: NonAnswerCode;
  /** Raised although the answer is real: where comparing words comes to its end. */
  readonly falseAlarm?: NonAnswerCode;
}

const lamps: Question = {
  title: '云溪大道路灯不亮',
  body: '云溪大道南段有五盏路灯不亮，已经十天了，晚上骑车很危险，请派人看看。',
};
const water: Question = {
  title: '青石村自来水发黄',
  body: '青石村自来水发黄两天了，有泥沙，孩子喝了肚子痛，请查一查水源。',
};
const pension: Question = {
  title: '高龄津贴什么时候发',
  body: '母亲今年八十一岁，三月办的高龄津贴一直没有到账，去社区问过两次都说再等等。',
};
const stalls: Question = {
  title: '迎宾街夜市占道',
  body: '迎宾街夜市桌椅占道，油烟大，凌晨还有人喝酒吵闹，楼上睡不好。',
};
const bus: Question = {
  title: '建议3路公交延长到开发区',
  body: '开发区上班的人越来越多，3路公交只到汽车站，建议延长四站。',
};

/** Written by hand: what offices write when they answer, and when they do not. */
export const answerExamples: readonly AnswerExample[] = [
  { question: lamps, outcome: 'done', text: '您好，来信收悉，感谢您的关注和支持！', wrong: 'courtesy-only' },
  {
    question: water,
    outcome: 'explained',
    text: '尊敬的网友：您好！感谢您对我们工作的监督，祝您生活愉快！',
    wrong: 'courtesy-only',
  },
  {
    question: bus,
    outcome: 'explained',
    text: '您好！感谢您对县城公交提出的宝贵建议。如有疑问，欢迎致电。',
    wrong: 'courtesy-only',
  },
  {
    question: stalls,
    outcome: 'done',
    text: '您好，您反映的问题已转交相关部门处理。',
    wrong: 'transferred-only',
  },
  {
    question: pension,
    outcome: 'done',
    text: '您的来信收悉，我们已将您反映的高龄津贴问题转至业务科室办理，请耐心等待。',
    wrong: 'transferred-only',
  },
  {
    question: lamps,
    outcome: 'not-ours',
    text: '您好，云溪大道路灯问题已移交有关单位。感谢支持。',
    nextStep: '已转有关部门',
    wrong: 'transferred-only',
  },
  {
    question: water,
    outcome: 'done',
    text: '我镇高度重视，已交办水管站，请您放心。',
    wrong: 'transferred-only',
  },
  {
    question: stalls,
    outcome: 'done',
    text: '我局高度重视您反映的夜市占道问题，将进一步加强管理，尽快处理。',
    wrong: 'no-outcome',
  },
  {
    question: water,
    outcome: 'done',
    text: '经核实，情况属实。我镇正在调查，将及时予以解决，敬请谅解。',
    wrong: 'no-outcome',
  },
  {
    question: pension,
    outcome: 'explained',
    text: '您反映的高龄津贴发放问题，按照相关规定办理。具体情况以民政部门通知为准。',
    wrong: 'no-outcome',
  },
  {
    question: bus,
    outcome: 'planned',
    text: '您提出的3路公交延长建议很好，我们会认真研究。',
    nextStep: '条件成熟后实施',
    wrong: 'no-outcome',
  },
  {
    question: lamps,
    outcome: 'planned',
    text: '云溪大道路灯的改造已列入计划，待资金落实后实施。',
    nextStep: '资金落实后实施',
    wrong: 'no-outcome',
  },
  {
    question: lamps,
    outcome: 'done',
    text: '云溪大道南段路灯由我局照明队负责日常维护，路灯故障会影响市民出行安全。',
    wrong: 'no-outcome',
  },
  {
    question: water,
    outcome: 'explained',
    text: '城区共享单车停放点由运营企业按月调整，停放秩序由企业派人整理，可在手机应用里查看。',
    wrong: 'off-topic',
  },
  {
    question: pension,
    outcome: 'done',
    text: '执法队已于11月20日拆除违规广告牌两块，当事人已签收处罚决定书。',
    wrong: 'off-topic',
  },
  {
    question: bus,
    outcome: 'explained',
    text: '城乡居民医保2027年个人缴费400元，2月28日前可以在手机上缴纳。',
    wrong: 'off-topic',
  },
  {
    question: lamps,
    outcome: 'done',
    text: '经现场检查，系电缆被施工挖断。现已更换电缆并恢复供电，五盏路灯均正常照明。',
  },
  {
    question: lamps,
    outcome: 'not-ours',
    text: '您反映的路段是国道，路灯由县公路管理段管养，我局没有维修权限。来信当天已把位置和照片转给该段。',
    nextStep: '由县公路管理段答复，十个工作日内。',
  },
  {
    question: water,
    outcome: 'done',
    text: '您好，感谢反映。水管站11日冲洗了管网并清理沉沙池，疾控中心当天取样，浊度合格。',
    falseAlarm: 'off-topic',
  },
  {
    question: water,
    outcome: 'explained',
    text: '青石村的水黄，是上游清淤时泥沙进了取水口。水样检测没有细菌超标，静置半小时即清。',
  },
  {
    question: pension,
    outcome: 'explained',
    text: '高龄津贴从批准的下个月起按季发放。您母亲的申请四月批准，第一笔七月打入社保卡。',
  },
  {
    question: pension,
    outcome: 'done',
    text: '经查，系卡号少录一位，津贴被银行退回。我局已更正卡号，并补发四月至九月的600元。',
  },
  {
    question: stalls,
    outcome: 'done',
    text: '执法中队约谈夜市九家摊主，责令收回桌椅，装了油烟净化器。二十二时后有人值守。',
  },
  {
    question: stalls,
    outcome: 'planned',
    text: '迎宾街夜市规划了集中摊位，将尽快搬入，原路段不再允许占道。',
    nextStep: '12月底前搬迁完毕。',
  },
  {
    question: bus,
    outcome: 'cannot',
    text: '开发区大道在修雨水管，3路公交大车掉不了头，延长线路要等道路完工。',
  },
  {
    question: bus,
    outcome: 'planned',
    text: '公交公司拟延长3路至开发区管委会。',
    nextStep: '明年3月试运行。',
  },
  {
    question: bus,
    outcome: 'explained',
    text: '感谢您的建议。3路延长四站要增加两台车，客流调查显示早高峰每班不到六人，暂由开发区班车接驳。',
  },
  {
    question: lamps,
    outcome: 'done',
    text: '高度重视您的来信。照明队连夜修复了路灯，并逐盏查看。',
  },
];
