import type { notificationZh } from './zh-CN';

export const notificationEn: { readonly [K in keyof typeof notificationZh]: string } = {
  'platform.mail.subject': '[{county} Yangguang] {subject}',
  'platform.mail.link': 'Open it here:',
  'platform.mail.leave': 'Stop these mails:',
  'platform.mail.footer': 'Sent by the Yangguang platform of {county}. Please do not reply to this mail.',
  'platform.digest.subject': '{count} notification(s) to read on {date}',
  'platform.digest.text': 'You have {count} unread notification(s) on the Yangguang platform:\n\n{lines}',
  'platform.digest.line': '{time} {subject}\n{url}',
  'platform.delivery.sent': 'Sent',
  'platform.delivery.waiting': 'Waiting to be sent',
  'platform.delivery.failed': 'Could not be delivered',
};
