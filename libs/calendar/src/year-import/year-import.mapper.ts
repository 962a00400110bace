import type { TextLanguage } from '../model/text';
import { toEffectResponse } from '../recompute/calendar-effect.mapper';
import type {
  YearImportLineResponse,
  YearImportResponse,
  YearImportStatus,
} from './dto/year-import.response';
import type { YearImport, YearImportLine } from './year-import.repository';

export function toYearImportResponse(
  one: YearImport,
  revision: number,
  language: TextLanguage,
): YearImportResponse {
  return { ...toYearImportLine(one, revision), effect: toEffectResponse(one, language) };
}

export function toYearImportLine(one: YearImportLine, revision: number): YearImportLineResponse {
  const { id, year, notice, sourceUrl, createdAt, createdByName, appliedAt, appliedByName } = one;
  return {
    id,
    year,
    notice,
    sourceUrl,
    status: statusOf(one, revision),
    createdAt,
    createdByName,
    appliedAt,
    appliedByName,
  };
}

function statusOf(one: YearImportLine, revision: number): YearImportStatus {
  if (one.appliedAt !== null) return 'applied';
  return one.basedOnRevision === revision ? 'previewed' : 'outdated';
}
