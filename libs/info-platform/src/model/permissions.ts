import { definePermissions } from '@yangguang/identity/model';

/** What may be done on the information platform. A `unit` reach means the own unit's submissions. */
export const infoPermissions = definePermissions([
  {
    name: 'info.submission.read',
    title: { 'zh-CN': '查看报送信息', en: 'See submissions' },
    grants: { handler: 'unit', 'unit-leader': 'unit', office: 'county' },
  },
  {
    name: 'info.submission.write',
    title: { 'zh-CN': '撰写报送信息', en: 'Write submissions' },
    grants: { handler: 'unit' },
  },
  {
    name: 'info.submission.sign',
    title: { 'zh-CN': '签发报送信息', en: 'Sign submissions for the unit' },
    grants: { 'unit-leader': 'unit' },
  },
  {
    name: 'info.submission.edit',
    title: { 'zh-CN': '初选、编辑、采用', en: 'Choose, edit and use submissions' },
    grants: { office: 'county' },
  },
  {
    name: 'info.submission.check',
    title: { 'zh-CN': '科长核稿', en: 'Check edited submissions' },
    grants: { office: 'county' },
  },
  {
    name: 'info.submission.approve',
    title: { 'zh-CN': '主任签发', en: 'Approve for use' },
    grants: { office: 'county' },
  },
  {
    name: 'info.score.read',
    title: { 'zh-CN': '查看计分', en: 'See points' },
    grants: { handler: 'county', 'unit-leader': 'county', office: 'county' },
  },
]);
