/** Parts from which messages are put together: no two alike, all searchable. */
const PLACES = [
  '城东',
  '城西',
  '新区',
  '河湾',
  '北门',
  '老街',
  '高铁站',
  '开发区',
  '桥头',
  '东风',
  '青山',
  '云岭',
];
const SPOTS = [
  '小区门口',
  '学校旁边',
  '农贸市场',
  '公交站台',
  '医院南侧',
  '安置房',
  '工业园',
  '村委会',
  '滨河路段',
];
const MATTERS = [
  '路灯不亮',
  '公路破损',
  '雨后积水',
  '施工噪音扰民',
  '医保报销比例',
  '停车位不足',
  '自来水浑浊',
  '电梯加装补贴',
  '垃圾清运不及时',
  '学校学位安排',
  '社保转移接续',
  '宅基地审批',
  '公交线路调整',
  '燃气管道改造',
  '拖欠工资',
];
const TAILS = [
  '请尽快安排人员到现场查看，并告知处理时间。',
  '已经反映过两次，一直没有结果，希望给一个明确答复。',
  '想了解具体的政策依据、办理条件和需要准备的材料。',
  '老人和孩子出行很不方便，存在安全隐患，恳请重视。',
  '建议统筹考虑周边居民的意见，公开后续的工作安排。',
];
const ANSWERS = [
  '经核实，您反映的情况属实。我单位已安排专人现场处理，预计三个工作日内完成，届时将电话告知。',
  '根据现行规定，该事项可以在政务服务大厅三楼窗口办理，请携带身份证原件和相关证明材料。',
  '该路段改造已列入下一年度计划，目前正在开展前期设计，施工期间将做好围挡和降噪措施。',
  '您提出的建议很有价值，我单位将会同有关部门研究，并在下季度的工作安排中予以体现。',
];

/**
 * The texts of message number `index`.
 *
 * @param {number} index
 */
export function textsOf(index) {
  const place = `${of(PLACES, index)}${of(SPOTS, Math.floor(index / 7))}`;
  const matter = of(MATTERS, Math.floor(index / 3));
  const title = `${place}${matter}第${index}号来信`;
  const body = `${place}${matter}的问题已经持续 ${(index % 40) + 2} 天。${of(TAILS, index)}${of(TAILS, Math.floor(index / 11))}`;
  const answer = `来信人：您好！关于${place}${matter}的来信收悉。${of(ANSWERS, index)}${of(ANSWERS, Math.floor(index / 5))}感谢您对我们工作的关心和监督。`;
  return { place, title, body, answer };
}

/** @param {string[]} list @param {number} index */
function of(list, index) {
  return list[index % list.length] ?? '';
}

/**
 * Terms of a search index: every letter and every two neighbouring letters of each run, as the API makes them.
 *
 * @param {string[]} texts
 */
export function termsOf(...texts) {
  const terms = new Set();
  for (const text of texts) {
    for (const run of text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []) {
      const letters = [...run];
      for (const [at, letter] of letters.entries()) {
        terms.add(letter);
        if (at > 0) terms.add(`${letters[at - 1]}${letter}`);
      }
    }
  }
  return [...terms];
}
