export * from './actor';
export * from './clock';
export * from './domain-error';
export * from './domain-event';
export * from './ids';
export * from './local-date';
export * from './workflow';
