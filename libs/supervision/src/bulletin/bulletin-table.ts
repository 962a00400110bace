import { translate, type Language } from '@yangguang/platform';
import { BULLETIN_FIGURES } from '../model/bulletin';
import type { BulletinResponse } from './dto/bulletin.response';

type Cell = string | number;

/** The lines of a bulletin as a table: as they stand, then every correction with its reason. */
export function bulletinTable(bulletin: BulletinResponse, language: Language): Cell[][] {
  const say = (key: string) => translate(language, `supervision.bulletin.${key}`);
  return [
    [say('column.unit'), ...bulletin.figureTitles.map(({ title }) => title), say('column.on-time-rate')],
    ...bulletin.lines.map((line): Cell[] => [
      line.unitName,
      ...BULLETIN_FIGURES.map((figure): Cell => line.figures[figure] ?? ''),
      line.onTimeRate === null ? '' : Math.round(line.onTimeRate * 1000) / 10,
    ]),
    ...bulletin.corrections.map((one): Cell[] => [
      `${say('column.correction')} ${one.seq} ${one.unitName}`,
      one.figureTitle,
      one.was ?? '',
      one.becomes,
      one.reason,
    ]),
  ];
}
