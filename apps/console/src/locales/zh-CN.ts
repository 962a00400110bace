import { admin } from '../modules/admin/locales/zh-CN';
import { calendar } from '../modules/calendar/locales/zh-CN';
import { developer } from '../modules/developer/locales/zh-CN';
import { figures } from '../modules/figures/locales/zh-CN';
import { disclosure } from '../modules/disclosure/locales/zh-CN';
import { inspection } from '../modules/inspection/locales/zh-CN';
import { forms } from '../modules/disclosure/locales/forms.zh-CN';
import { organisation } from '../modules/organisation/locales/zh-CN';
import { documents } from '../modules/oa/locales/zh-CN';
import { operation } from '../modules/operation/locales/zh-CN';
import { profile } from '../modules/profile/locales/zh-CN';
import { seals } from '../modules/seals/locales/zh-CN';
import { signIn } from '../modules/sign-in/locales/zh-CN';
import { supervision } from '../modules/supervision/locales/zh-CN';
import { work } from '../modules/my-work/locales/zh-CN';
import { shell } from '../shell/locales/zh-CN';
import { shared } from './shared.zh-CN';

export const messages = {
  shared,
  shell,
  signIn,
  work,
  supervision,
  figures,
  inspection,
  documents,
  profile,
  admin,
  operation,
  organisation,
  calendar,
  seals,
  developer,
  disclosure,
  forms,
};
