/** In the form of identity's permission catalog, which this library lies below and so cannot name. */
export const sealPermissions = [
  {
    name: 'platform.seal.read',
    title: { 'zh-CN': '查看电子印章和用印登记', en: 'Read seals and the register of their use' },
    grants: {
      centre: 'county',
      office: 'county',
      'security-admin': 'county',
      'audit-admin': 'county',
      'unit-leader': 'unit',
    },
  },
  {
    name: 'platform.seal.manage',
    title: { 'zh-CN': '制发、停用电子印章', en: 'Issue and revoke seals' },
    grants: { 'security-admin': 'county' },
  },
  {
    name: 'platform.seal.confirm',
    title: { 'zh-CN': '用印双人复核', en: 'Confirm a use of a seal as the second person' },
    grants: { 'unit-leader': 'unit', handler: 'unit', office: 'unit', centre: 'unit' },
  },
] as const;
