import type { DemoUnit } from '../demo-case';

const NAMES = [
  '县城市管理局',
  '县住房和城乡建设局',
  '县交通运输局',
  '县公安局',
  '县生态环境分局',
  '县市场监督管理局',
  '县供电公司',
  '县政务服务局',
  '县水务局',
  '县农业农村局',
  '县民政局',
  '县自然资源局',
  '县林业局',
  '县应急管理局',
  '县教育局',
  '县医疗保障局',
  '县卫生健康局',
  '县人力资源和社会保障局',
  '县退役军人事务局',
  '县文化旅游局',
  '县残疾人联合会',
  '县税务局',
  '县司法局',
  '县发展和改革局',
  '县财政局',
  '县纪委监委',
  '青石镇人民政府',
  '云溪乡人民政府',
  '城关街道办事处',
];

/** A small county for the specs, two people a unit. */
export const demoUnits: readonly DemoUnit[] = NAMES.map((name, index) => ({
  id: `unit-${index}`,
  name,
  shortName: name.replace(/人民政府|办事处/, ''),
  township: /镇|乡|街道/.test(name) && !/城乡/.test(name),
  handlers: [{ id: `handler-${index}`, name: '经办' }],
  leaders: [{ id: `leader-${index}`, name: '负责' }],
}));
