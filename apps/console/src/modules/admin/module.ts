import type { ConsoleModule } from '../../shared/console-module';

export const adminModule: ConsoleModule = { name: 'admin', routes: [] };
