import { definePermissions } from './permission';

/**
 * Who may run the accounts. The system administrator opens units and accounts but gives nobody a right;
 * the security administrator gives rights but opens no account; the audit administrator looks on. So
 * none of them makes a powerful account alone.
 */
export const identityPermissions = definePermissions([
  {
    name: 'identity.unit.manage',
    title: { 'zh-CN': '管理单位', en: 'Manage units' },
    grants: { 'system-admin': 'county' },
  },
  {
    name: 'identity.person.read',
    title: { 'zh-CN': '查看账号', en: 'Read accounts' },
    grants: {
      'system-admin': 'county',
      'security-admin': 'county',
      'audit-admin': 'county',
      centre: 'county',
      'unit-leader': 'unit',
    },
  },
  {
    name: 'identity.person.manage',
    title: { 'zh-CN': '管理账号和岗位', en: 'Manage accounts and positions' },
    grants: { 'system-admin': 'county' },
  },
  {
    name: 'identity.person.reveal',
    title: { 'zh-CN': '查看工作人员完整联系方式', en: 'See a staff member’s full contact' },
    grants: { 'system-admin': 'county', 'security-admin': 'county' },
  },
  {
    name: 'identity.role.grant',
    title: { 'zh-CN': '授予和收回角色', en: 'Grant and withdraw roles' },
    grants: { 'security-admin': 'county' },
  },
  {
    name: 'identity.credential.reset',
    title: { 'zh-CN': '重置密码、解除锁定、下线会话', en: 'Reset passwords, unlock, end sessions' },
    grants: { 'system-admin': 'county', 'security-admin': 'county' },
  },
  {
    name: 'identity.client.manage',
    title: { 'zh-CN': '管理接口客户端', en: 'Manage API clients' },
    grants: { 'security-admin': 'county' },
  },
  {
    name: 'identity.attempt.read',
    title: { 'zh-CN': '查看登录记录', en: 'Read the sign-in record' },
    grants: { 'security-admin': 'county', 'audit-admin': 'county' },
  },
]);
