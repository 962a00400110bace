/** What kinds of units look after in most counties, by the words citizens use. A start before there are decisions. */
interface Duty {
  readonly unit: RegExp;
  readonly words: readonly string[];
}

export const DUTIES: readonly Duty[] = [
  {
    unit: /城市管理|综合行政执法/,
    words: ['占道', '路灯', '烧烤', '垃圾', '广告牌', '井盖', '乱停', '摊贩', '违建'],
  },
  { unit: /住房和城乡建设|住建/, words: ['电梯', '物业', '房屋漏水', '公租房', '施工', '供暖', '维修资金'] },
  { unit: /交通运输/, words: ['公交', '班车', '客运', '塌方', '村道', '出租车', '护栏'] },
  { unit: /公安/, words: ['户口', '身份证', '红绿灯', '诈骗', '治安', '电动车牌', '居住证'] },
  { unit: /生态环境/, words: ['污水', '异味', '排放', '油烟', '粉尘', '噪声'] },
  { unit: /市场监督/, words: ['退款', '过期', '食品', '缺斤', '假货', '预付', '发票', '质量问题'] },
  { unit: /水务|水利/, words: ['自来水', '水压', '河道', '停水', '水渠', '水库'] },
  { unit: /供电/, words: ['停电', '电压', '电线', '电费', '变压器'] },
  { unit: /农业农村/, words: ['耕地', '补贴', '宅基地', '农药', '土地流转', '养殖'] },
  { unit: /民政/, words: ['低保', '高龄津贴', '养老', '殡葬', '救助', '结婚登记'] },
  { unit: /自然资源/, words: ['不动产', '过户', '规划', '采矿', '地质'] },
  { unit: /教育/, words: ['学校', '入学', '转学', '补课', '老师', '校车', '幼儿园'] },
  { unit: /医疗保障/, words: ['医保', '报销', '异地就医', '门诊'] },
  { unit: /卫生健康/, words: ['医院', '卫生院', '疫苗', '医生', '挂号'] },
  { unit: /人力资源/, words: ['工资', '社保', '工伤', '就业', '劳动合同', '养老保险'] },
];

/** The words of a text that belong to a unit's duties. */
export function dutyWordsIn(text: string, unitName: string): string[] {
  return DUTIES.filter((duty) => duty.unit.test(unitName)).flatMap((duty) =>
    duty.words.filter((word) => text.includes(word)),
  );
}
