/** Sentences of receipts, categories and the arithmetic that is asked for instead of a puzzle. */
export const receiptZhCN = {
  'supervision.category.traffic': '道路交通',
  'supervision.category.utilities': '供水供电',
  'supervision.category.sanitation': '环境卫生',
  'supervision.category.housing': '住房物业',
  'supervision.category.education': '教育',
  'supervision.category.health': '医疗卫生',
  'supervision.category.welfare': '社保民政',
  'supervision.category.labour': '就业与工资',
  'supervision.category.agriculture': '农业农村',
  'supervision.category.environment': '生态环境',
  'supervision.category.safety': '治安与安全',
  'supervision.category.market': '市场监管',
  'supervision.category.culture': '文化旅游',
  'supervision.category.service': '政务服务',
  'supervision.category.other': '其他',

  'supervision.work-needed':
    '这个网络一小时里提交得多，请先完成 challenge 里的计算，再带 Proof-Of-Work 头重发同一请求；也可以一小时后再提交。',

  'supervision.receipt.title': '留言回执',
  'supervision.receipt.opening': '{moment}，您在“阳光政务”提交的{kind}“{title}”已经收到。',
  'supervision.receipt.access': '一、查进度凭这两样',
  'supervision.receipt.number': '编号：{number}',
  'supervision.receipt.code': '查询码：{code}。我们不存它的原文，丢了谁也找不回，请收好这张纸，别给外人看。',
  'supervision.receipt.code-elsewhere': '查询码：提交时已显示给您，这一份不再印。',
  'supervision.receipt.due': '二、最迟{due}（{weekday}）答复',
  'supervision.receipt.rule': '期限{days}个工作日，收到当天不算，逐日如下：',
  'supervision.receipt.day': '{date} {weekday} {text}',
  'supervision.receipt.next': '三、接下来',
  'supervision.receipt.next-1': '信息中心当天或下一个工作日预审，受理的转给承办单位。',
  'supervision.receipt.next-2': '承办单位办理，写出书面答复，负责人签发并盖公章。',
  'supervision.receipt.next-3': '您凭编号和查询码看进度、看答复、打分；觉得没办好，可以请求再办一次。',
  'supervision.receipt.hash': '四、内容指纹',
  'supervision.receipt.hash-text': '收到的内容和附件改动一个字，下面这串数字（SHA-256）就对不上：',
  'supervision.receipt.foot-both': '左码查进度，右码核对这张回执',
  'supervision.receipt.foot-track': '扫码查进度',
};

export type ReceiptMessages = Record<keyof typeof receiptZhCN, string>;
