import type { signIn as chinese } from './zh-CN';

export const signIn: typeof chinese = {
  title: 'Sign in',
  username: 'User name',
  password: 'Password',
  show: 'Show',
  hide: 'Hide',
  otp: 'One-time code',
  otpHint: 'The 6 digits in your authenticator',
  go: 'Sign in',
  going: 'Signing in',
  locked: 'Try again in {minutes} minutes.',
  noAccount:
    'No account, or a new post? Your unit asks, the information centre opens and hands over. Forgotten passwords are reset by the system administrator.',
  banner: 'This is not a classified system.',
  banner2: 'State secrets must not be handled here.',
  rules: {
    secret: 'Nothing classified may be typed in, uploaded or forwarded.',
    idle: 'After a long pause you sign in again; what you were writing is kept.',
    trail: 'Looking at a citizen’s identity leaves a trail that the citizen can see.',
  },
  host: 'People’s Government of Yunling County',
  operator: 'Run by the county information centre',
  demo: {
    title: 'Demonstration accounts',
    text: 'A fictional county: people and matters are invented. Choose an account to sign in.',
    enter: 'Sign in as {name}',
  },
  first: {
    title: 'First choose a password that only you know',
    text: 'The present one was set by somebody else. Work begins once it is changed.',
    current: 'Present password',
    next: 'New password',
    nextHint:
      'At least 10 characters with three of: capitals, small letters, digits, signs; without the user name; none of the last five.',
    repeat: 'New password again',
    differs: 'The two new passwords differ.',
    go: 'Change and begin',
    done: 'Password changed',
  },
};
