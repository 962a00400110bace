export const developer = {
  mails: '演示邮件箱',
  mailsText: '演示县的邮件和短信不会寄出，都收在这里。',
  empty: '还没有邮件和短信',
  emptyText: '收到留言、答复或快到期时会有。',
  gone: '这里不是演示县，没有这个邮件箱。',
  mail: '邮件',
  sms: '短信',
  to: '收件人 {to}',
  message: '邮件正文',
  choose: '从左边选一封',
};
