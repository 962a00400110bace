export * from './demo/demo-documents';
export * from './oa.module';
