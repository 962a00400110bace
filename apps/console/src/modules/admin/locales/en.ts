import type { admin as chinese } from './zh-CN';

export const admin: typeof chinese = {
  tabs: {
    units: 'Units',
    people: 'People and positions',
    calendar: 'Working calendar',
    seals: 'Seals',
    clients: 'API clients',
    attempts: 'Sign-ins',
    deliveries: 'Deliveries',
  },
};
