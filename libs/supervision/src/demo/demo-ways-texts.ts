import type { NewMessage } from '../citizen/submit-message.service';

type Told = Pick<NewMessage, 'kind' | 'category' | 'title' | 'place' | 'body'>;

/** Messages of the invented county, one for each of the longer ways that a matter can take. */
export const WAYS = {
  returned: {
    kind: 'complaint',
    category: 'traffic',
    title: '乡道边的排水沟堵了，雨水漫上路面',
    place: '柳溪乡集镇口',
    body: '集镇口乡道边的排水沟被泥沙堵住，一下雨水就漫到路面上，骑车过去溅一身，请清一清。',
  },
  settling: {
    kind: 'help',
    category: 'traffic',
    title: '老桥头的护栏归谁管，断了两节没有人修',
    place: '老桥头',
    body: '老桥头河边的护栏断了两节，问了几个单位都说不归自己管。小孩放学从那里走，请定下来谁修。',
  },
  paused: {
    kind: 'help',
    category: 'traffic',
    title: '弯道的反光镜坏了，看不见对面来车',
    place: null,
    body: '我们村出来那个弯道的反光镜被撞碎了，看不见对面来车，请换一面新的。',
  },
  extension: {
    kind: 'help',
    category: 'traffic',
    title: '村道路基塌了一角，只剩半边能走',
    place: '青石镇云岩村',
    body: '前几天下大雨，云岩村进村的村道路基塌了一角，现在只剩半边能走，大车进不来，请加固。',
  },
  assisting: {
    kind: 'suggestion',
    category: 'traffic',
    title: '建议校车和公交错开停靠，早上校门口太堵',
    place: '县第二小学门口',
    body: '早上七点半校车和公交都停在二小门口，后面堵成一长串，建议错开停靠，再划一块接送区。',
  },
  main: {
    kind: 'suggestion',
    category: 'traffic',
    title: '3路公交末班车太早，下晚班坐不上',
    place: '3路公交开发区站',
    body: '3路公交末班车七点半就没有了，开发区八点下班的人坐不上，希望延后一个小时。',
  },
  merged: {
    kind: 'suggestion',
    category: 'traffic',
    title: '3路公交能不能晚点收车',
    place: '3路公交开发区站',
    body: '在开发区上班，八点下班，3路公交早就收车了，只能走路回家，希望末班车晚一个小时。',
  },
  split: {
    kind: 'complaint',
    category: 'traffic',
    title: '候车亭漏雨，路口的斑马线也看不清了',
    place: '城东客运站路口',
    body: '城东客运站的候车亭顶上漏雨，没法避雨。另外路口的斑马线磨得看不清了，过马路危险。',
  },
  report: {
    kind: 'report',
    category: 'service',
    title: '举报驾校培训多收费、不开票',
    place: null,
    body: '在一家驾校报名，合同外又收了八百元“加急费”，不给开票，说是单位里有人打过招呼。',
  },
  reworked: {
    kind: 'complaint',
    category: 'traffic',
    title: '减速带松动，车过去响得睡不着',
    place: '云溪路28号门前',
    body: '云溪路28号门前的减速带松了，大车一过就响，住在路边的人夜里睡不着，请固定好。',
  },
  overridden: {
    kind: 'suggestion',
    category: 'traffic',
    title: '感谢养护队冒雨清理落石',
    place: '环湖公路',
    body: '昨天夜里环湖公路落石，养护队冒雨清了三个小时，天亮路就通了。写信来说一声谢谢，辛苦了。',
  },
  withdrawn: {
    kind: 'inquiry',
    category: 'traffic',
    title: '去市里的早班车几点开',
    place: null,
    body: '想问去市里的早班车现在几点开，网上查到的时间不一样。',
  },
} as const satisfies Record<string, Told>;

/** What people say on these ways. */
export const SAID = {
  dispatch: '请按职责核实，按期答复。',
  notOurs: '这一段由镇里管护，不在本单位管护的公路范围内。',
  notOursEither: '护栏不在本单位管护范围内，建议由设置单位负责。',
  which: '请问是哪个村、靠近哪个路口？附近有没有门牌或路碑？',
  longer: '路基要先做地质勘查才能定加固办法，勘查单位五个工作日内出结果。',
  opinion: '校门口东侧可以划出二十米作接送区，与公交站错开三十米，本单位配合施划标线。',
  part: {
    kind: 'help',
    title: '客运站路口斑马线磨损',
    body: '城东客运站路口的斑马线磨得看不清了，过马路危险，请重新画。',
  },
  answer: {
    outcome: 'done',
    text: '经现场查看，云溪路28号门前减速带有两处螺栓松动。养护人员已更换全部螺栓并重新固定，试车无异响。',
    basis: '《公路安全保护条例》第四十四条',
    reason: null,
    nextStep: null,
  },
  comment: '只修了靠里的一侧，另一侧过车还是响。',
  again: '靠里的一侧不响了，靠外的一侧还是松的，夜里大车过去照样响，请再来看看。',
  thanks: {
    outcome: 'done',
    text: '感谢您的来信和鼓励，我们会继续努力！',
    basis: null,
    reason: null,
    nextStep: null,
  },
  override: '来信人只为致谢，没有要办的事，已电话回访说明。',
} as const;
