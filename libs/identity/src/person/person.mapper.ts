import { Injectable } from '@nestjs/common';
import { currentContext, FieldCipher, translate } from '@yangguang/platform';
import { maskEmail, maskPhone } from '../model/masking';
import { roleTitleKey } from '../model/role';
import type { PersonResponse, PositionResponse } from './dto/person.responses';
import type { PersonRow, PositionRow } from './person.reader';
import { openPhone } from './phone';

/** Shows accounts with their personal data masked. */
@Injectable()
export class PersonMapper {
  constructor(private readonly cipher: FieldCipher) {}

  toResponse(row: PersonRow): PersonResponse {
    const { language } = currentContext();
    return {
      id: row.id,
      username: row.username,
      name: row.name,
      emailMasked: row.email === null ? null : maskEmail(row.email),
      phoneMasked:
        row.phoneSealed === null ? null : maskPhone(openPhone(this.cipher, row.id, row.phoneSealed)),
      duty: row.duty,
      dutyTitle: translate(language, `identity.duty.${row.duty}`),
      closedAt: row.closedAt?.toISOString() ?? null,
      totpEnabled: row.totpEnabled,
      mustChangePassword: row.mustChangePassword,
      lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
      positions: row.positions.map((one) => this.toPosition(one)),
      version: row.version,
    };
  }

  toPosition(row: PositionRow): PositionResponse {
    const { language } = currentContext();
    return { ...row, roleTitles: row.roles.map((role) => translate(language, roleTitleKey(role))) };
  }
}
