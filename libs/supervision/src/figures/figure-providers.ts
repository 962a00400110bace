import { FiguresService } from './figures.service';
import { KeepMonthsTask } from './keep-months.task';
import { KeptMonths } from './kept-months.repository';
import { PublicFiguresService } from './public-figures.service';
import { TurnDayTask } from './turn-day.task';
import { UnitFiguresQuery } from './unit-figures.query';
import { UnitFiguresService } from './unit-figures.service';

/** What counts how the county and its units answer. */
export const figureProviders = [
  FiguresService,
  UnitFiguresQuery,
  UnitFiguresService,
  KeptMonths,
  KeepMonthsTask,
  PublicFiguresService,
  TurnDayTask,
];
