/** What a message is about (事项类别). */
export default {
  label: '事项',
  'name.traffic': '道路交通',
  'name.utilities': '供水供电',
  'name.sanitation': '环境卫生',
  'name.housing': '住房物业',
  'name.education': '教育',
  'name.health': '医疗卫生',
  'name.welfare': '社保民政',
  'name.labour': '就业与工资',
  'name.agriculture': '农业农村',
  'name.environment': '生态环境',
  'name.safety': '治安与安全',
  'name.market': '市场监管',
  'name.culture': '文化旅游',
  'name.service': '政务服务',
  'name.other': '其他',
} as const;
