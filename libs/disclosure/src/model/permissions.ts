import { definePermissions } from '@yangguang/identity/model';

/**
 * Who writes, who reviews, who publishes. A small unit with one clerk and one leader lets the leader review
 * first and one of the two offices second: the people differ, whatever the size of the unit.
 */
export const disclosurePermissions = definePermissions([
  {
    name: 'disclosure.document.read',
    title: { 'zh-CN': '查看公开文件稿件', en: 'See documents and their editions' },
    grants: { handler: 'unit', 'unit-leader': 'unit', centre: 'county', office: 'county' },
  },
  {
    name: 'disclosure.document.draft',
    title: { 'zh-CN': '撰写公开文件', en: 'Write documents' },
    grants: { handler: 'unit' },
  },
  {
    name: 'disclosure.document.first-review',
    title: { 'zh-CN': '公开文件初审', en: 'First review of documents' },
    grants: { handler: 'unit', 'unit-leader': 'unit' },
  },
  {
    name: 'disclosure.document.second-review',
    title: { 'zh-CN': '公开文件复审和保密审查', en: 'Second review and secrecy check' },
    grants: { 'unit-leader': 'unit', office: 'county' },
  },
  {
    name: 'disclosure.document.publish',
    title: { 'zh-CN': '公开文件终审发布、撤下', en: 'Final review, publication and withdrawal' },
    grants: { centre: 'county' },
  },
]);
