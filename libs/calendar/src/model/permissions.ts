/** In the shape that the catalogue of permissions collects; who may do what with the calendar. */
export const calendarPermissions = [
  {
    name: 'calendar.read',
    title: { 'zh-CN': '查看工作日历', en: 'Read the working calendar' },
    grants: {
      handler: 'county',
      'unit-leader': 'county',
      centre: 'county',
      office: 'county',
      'county-leader': 'county',
      'system-admin': 'county',
      'security-admin': 'county',
      'audit-admin': 'county',
    },
  },
  {
    name: 'calendar.import',
    title: { 'zh-CN': '导入放假安排、设置本地放假', en: 'Import holiday notices and set local days' },
    grants: { centre: 'county', 'system-admin': 'county' },
  },
] as const;
