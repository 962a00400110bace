export * from './oa.module';
