/** In the form of identity's permission catalog, which this library lies below and so cannot name. */
export const notificationPermissions = [
  {
    name: 'platform.delivery.read',
    title: { 'zh-CN': '查看邮件和短信发送记录', en: 'Read the delivery log of mails and text messages' },
    grants: { 'system-admin': 'county', 'audit-admin': 'county' },
  },
] as const;
