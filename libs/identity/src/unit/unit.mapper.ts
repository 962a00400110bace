import { translate, type Language } from '@yangguang/platform';
import { unitKindTitleKey } from '../model/unit-kind';
import type { DatedName } from '../model/unit-tree';
import type { PublicUnitResponse, UnitDetailResponse, UnitResponse } from './dto/unit.responses';
import type { UnitRef } from './unit-directory';
import type { UnitChangeRow, UnitRow } from './unit.reader';

export function toPublicUnit({ id, name, shortName, kind, pinyin }: UnitRef): PublicUnitResponse {
  return { id, name, shortName, kind, pinyin };
}

export function toUnitResponse(row: UnitRow, language: Language): UnitResponse {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    shortName: row.shortName,
    kind: row.kind,
    kindTitle: translate(language, unitKindTitleKey(row.kind)),
    pinyin: row.pinyin,
    parentId: row.parentId,
    acceptsMessages: row.acceptsMessages,
    sort: row.sort,
    active: row.endedOn === null,
    openedOn: row.openedOn,
    endedOn: row.endedOn,
    ending: row.ending,
    successorId: row.successorId,
    people: row.people,
    version: row.version,
  };
}

export function toUnitDetail(
  row: UnitRow & { names: DatedName[]; changes: UnitChangeRow[] },
  language: Language,
): UnitDetailResponse {
  return { ...toUnitResponse(row, language), names: row.names, changes: row.changes };
}
