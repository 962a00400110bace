import { definePermissions } from '@yangguang/identity/model';

/** What may be done with documents. Everybody works in their own unit; what reaches it from others, it reads and signs for. */
export const oaPermissions = definePermissions([
  {
    name: 'oa.document.read',
    title: { 'zh-CN': '查看公文', en: 'See documents' },
    grants: { handler: 'unit', 'unit-leader': 'unit', office: 'unit', centre: 'unit' },
  },
  {
    name: 'oa.document.draft',
    title: { 'zh-CN': '拟稿', en: 'Draft documents' },
    grants: { handler: 'unit', office: 'unit' },
  },
  {
    name: 'oa.document.check',
    title: {
      'zh-CN': '审核、会签、登记、用印、核发',
      en: 'Check, have countersigned, register, seal and issue',
    },
    grants: { handler: 'unit', office: 'unit' },
  },
  {
    name: 'oa.document.countersign',
    title: { 'zh-CN': '会签', en: 'Countersign' },
    grants: { 'unit-leader': 'unit' },
  },
  {
    name: 'oa.document.sign',
    title: { 'zh-CN': '签发公文', en: 'Sign documents off' },
    grants: { 'unit-leader': 'unit' },
  },
  {
    name: 'oa.receipt.sign',
    title: { 'zh-CN': '签收、退文', en: 'Sign for documents or return them' },
    grants: { handler: 'unit', 'unit-leader': 'unit', office: 'unit', centre: 'unit' },
  },
  {
    name: 'oa.issuer-code.open',
    title: { 'zh-CN': '发文立户、设代字', en: 'Open codes for document numbers' },
    grants: { centre: 'county' },
  },
]);
