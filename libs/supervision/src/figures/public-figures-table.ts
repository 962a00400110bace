import { translate, type Language } from '@yangguang/platform';
import type { PublicFigureLineResponse, PublicMonthsResponse } from './dto/public-figures.response';
import { percentCell, type Cell } from './figures-table';

const COLUMNS: readonly [string, (line: PublicFigureLineResponse, name: string) => Cell][] = [
  ['of', (_line, name) => name],
  ['received', (line) => line.received],
  ['answered', (line) => line.answered],
  ['on-time', (line) => line.onTime.numerator],
  ['on-time-of', (line) => line.onTime.denominator],
  ['on-time-rate', (line) => percentCell(line.onTime.rate)],
  ['median', (line) => line.median ?? ''],
  ['p90', (line) => line.p90 ?? ''],
  ['satisfied', (line) => line.satisfied.numerator],
  ['rated', (line) => line.rated.numerator],
  ['satisfied-rate', (line) => percentCell(line.satisfied.rate)],
];

/** What everybody sees, as a table: the county, its months, its units. */
export function publicFiguresTable(figures: PublicMonthsResponse, language: Language): Cell[][] {
  const say = (key: string) => translate(language, `supervision.figures.column.${key}`);
  const lines: [string, PublicFigureLineResponse][] = [
    [say('total'), figures.total],
    ...figures.months.map((month): [string, PublicFigureLineResponse] => [month.month, month]),
    ...figures.units.map((unit): [string, PublicFigureLineResponse] => [unit.unitName, unit]),
  ];
  return [
    COLUMNS.map(([key]) => say(key)),
    ...lines.map(([name, line]) => COLUMNS.map(([, cell]) => cell(line, name))),
  ];
}
