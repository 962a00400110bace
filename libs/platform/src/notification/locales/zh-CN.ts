export const notificationZh = {
  'platform.mail.subject': '【{county}阳光政务】{subject}',
  'platform.mail.link': '打开办理：',
  'platform.mail.leave': '不想再收到：',
  'platform.mail.footer': '本信由{county}阳光政务平台自动发出，请勿直接回复。',
  'platform.digest.subject': '{date} 待看通知 {count} 条',
  'platform.digest.text': '您在阳光政务平台有 {count} 条还没有看的通知：\n\n{lines}',
  'platform.digest.line': '{time} {subject}\n{url}',
  'platform.delivery.sent': '已送出',
  'platform.delivery.waiting': '等待发送',
  'platform.delivery.failed': '发送失败',
};
