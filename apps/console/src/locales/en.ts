import { admin } from '../modules/admin/locales/en';
import { calendar } from '../modules/calendar/locales/en';
import { developer } from '../modules/developer/locales/en';
import { figures } from '../modules/figures/locales/en';
import { disclosure } from '../modules/disclosure/locales/en';
import { inspection } from '../modules/inspection/locales/en';
import { forms } from '../modules/disclosure/locales/forms.en';
import { organisation } from '../modules/organisation/locales/en';
import { documents } from '../modules/oa/locales/en';
import { operation } from '../modules/operation/locales/en';
import { profile } from '../modules/profile/locales/en';
import { seals } from '../modules/seals/locales/en';
import { signIn } from '../modules/sign-in/locales/en';
import { supervision } from '../modules/supervision/locales/en';
import { work } from '../modules/my-work/locales/en';
import { shell } from '../shell/locales/en';
import { shared } from './shared.en';
import type { messages as chinese } from './zh-CN';

const messages: typeof chinese = {
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

export default messages;
