import { SetMetadata } from '@nestjs/common';

export const BEFORE_PASSWORD_CHANGE = 'yangguang:before-password-change';

/** For the few routes that someone who must first change the password needs in order to do it. */
export const BeforePasswordChange = () => SetMetadata(BEFORE_PASSWORD_CHANGE, true);
