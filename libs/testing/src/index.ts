export { cloneDatabase, type ClonedDatabase } from './database';
