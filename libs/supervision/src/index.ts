export * from './supervision.module';
export { MESSAGES_TAG } from './publication/public-tags';
export { demoCases } from './demo/demo-cases';
export type { DemoUnit, DemoPerson } from './demo/demo-case';
export { DemoOffices } from './demo/demo-offices';
export { DemoWays } from './demo/demo-ways';
export { DemoWriter } from './demo/demo-writer';
export { FollowLinks } from './follow/follow-links';
