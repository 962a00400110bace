export * from './info-platform.module';
