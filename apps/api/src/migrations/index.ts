import { CreatePlatform1764000000100 } from './1764000000100-platform';
import { CreateCalendar1764000000200 } from './1764000000200-calendar';
import { SeedCalendar1764000000210 } from './1764000000210-calendar-seed';

/** In the order in which they run. A landed migration is never edited; a mistake gets a new one. */
export const migrations = [
  CreatePlatform1764000000100,
  CreateCalendar1764000000200,
  SeedCalendar1764000000210,
];
