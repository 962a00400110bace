export * from './supervision.module';
export { MESSAGES_TAG } from './publication/public-tags';
