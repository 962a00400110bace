import type { ConsoleModule } from '../../shared/console-module';

export const profileModule: ConsoleModule = { name: 'profile', routes: [] };
