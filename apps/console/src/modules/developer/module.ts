import type { ConsoleModule } from '../../shared/console-module';

export const developerModule: ConsoleModule = { name: 'developer', routes: [] };
