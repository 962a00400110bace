/** The rooms of administration and what opens each. */
export const adminTabs = [
  { key: 'units', to: '/admin/units', permission: 'identity.unit.manage' },
  { key: 'people', to: '/admin/people', permission: 'identity.person.read' },
  { key: 'calendar', to: '/admin/calendar', permission: 'calendar.import' },
  { key: 'seals', to: '/admin/seals', permission: 'platform.seal.read' },
  { key: 'clients', to: '/admin/clients', permission: 'identity.client.manage' },
  { key: 'attempts', to: '/admin/attempts', permission: 'identity.attempt.read' },
  { key: 'deliveries', to: '/admin/deliveries', permission: 'platform.delivery.read' },
] as const;
