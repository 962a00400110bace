interface Topic {
  readonly title: (place: string) => string;
  readonly body: (place: string) => string;
  readonly answer: (place: string, day: number) => string;
}

const PLACES = [
  '青石镇',
  '云溪乡',
  '桃源街',
  '建设路',
  '城东小区',
  '北门市场',
  '石桥村',
  '柳河乡',
  '南山路',
  '白塔村',
];

/** Matters that people write about, each with an answer that says what was done. */
const TOPICS: readonly Topic[] = [
  {
    title: (place) => `${place}路灯多日不亮`,
    body: (place) => `${place}一段的路灯坏了十来天，晚上走路看不清，请派人来修。`,
    answer: (place, day) =>
      `${place}路灯不亮是电缆接头烧毁，${day}日已更换接头并恢复照明，夜间又复查过一次。`,
  },
  {
    title: (place) => `${place}路面坑洼积水`,
    body: (place) => `${place}路面有几处深坑，一下雨就积水，电动车容易摔倒。`,
    answer: (place, day) => `养护队${day}日到${place}，把三处坑槽切边补平，雨水口也已疏通，路面积水已消除。`,
  },
  {
    title: (place) => `${place}垃圾桶没有人清运`,
    body: (place) => `${place}的垃圾桶满了一个星期没有人运走，味道很大，苍蝇很多。`,
    answer: (place, day) =>
      `${place}垃圾清运车辆故障停运，${day}日调来备用车清运完毕，今后改为每天早晚各运一次。`,
  },
  {
    title: (place) => `${place}施工噪音半夜不停`,
    body: (place) => `${place}旁边的工地夜里十二点还在打桩，老人孩子睡不着觉。`,
    answer: (place, day) =>
      `执法人员${day}日夜间到${place}工地检查，施工噪音超时属实，已责令停止夜间打桩并立案处罚。`,
  },
  {
    title: (place) => `${place}自来水发黄`,
    body: (place) => `${place}这几天放出来的自来水是黄的，还有铁锈味，不敢喝。`,
    answer: (place, day) =>
      `${place}自来水发黄是老管道检修后锈垢脱落，${day}日已分段冲洗管网，水质化验合格。`,
  },
  {
    title: (place) => `${place}班车经常不进站`,
    body: (place) => `${place}的班车常常不进站就开走，等车的人追不上，希望管一管。`,
    answer: (place, day) =>
      `查看${place}车载录像，班车有四次未进站，已约谈司机并扣分，${day}日起站点增设了管理人员。`,
  },
];

export interface Words {
  readonly title: string;
  readonly place: string;
  readonly body: string;
  readonly answer: string;
}

/** The words of the message with this running number. */
export function wordsOf(index: number): Words {
  const topic = TOPICS[index % TOPICS.length] as Topic;
  const place = `${PLACES[Math.floor(index / TOPICS.length) % PLACES.length] ?? ''}${index}号`;
  return {
    title: topic.title(place),
    place,
    body: topic.body(place),
    answer: topic.answer(place, (index % 27) + 1),
  };
}

/** A small generator of the same numbers every time (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides) | 0;
  };
}
