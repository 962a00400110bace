/** What a message is about (事项类别). */
export const category = {
  field: '事项',
  none: '没有选',
  hint: '来信人选的，不对就改；不影响回执。',
  name: {
    traffic: '道路交通',
    utilities: '供水供电',
    sanitation: '环境卫生',
    housing: '住房物业',
    education: '教育',
    health: '医疗卫生',
    welfare: '社保民政',
    labour: '就业与工资',
    agriculture: '农业农村',
    environment: '生态环境',
    safety: '治安与安全',
    market: '市场监管',
    culture: '文化旅游',
    service: '政务服务',
    other: '其他',
  },
};
