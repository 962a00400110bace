import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { DomainError } from '@yangguang/kernel';
import { currentContext } from '@yangguang/platform';
import { reachOf } from '../model/case-access';
import { AnswerSheet } from './answer-sheet';
import { CaseRepository } from './case.repository';

export interface ReadSheet {
  readonly name: string;
  readonly pdf: Uint8Array;
}

/** The answer sheet of a case for the staff: sealed when it is, else as the draft would look. */
@Injectable()
export class ReadSheetService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly sheet: AnswerSheet,
    private readonly units: UnitDirectory,
  ) {}

  async read(id: string): Promise<ReadSheet> {
    const row = await this.cases.get(id, reachOf(currentContext().actor));
    const answer = await this.cases.answerOf(row);
    if (answer?.sheetFileId)
      return { name: `${row.number}.pdf`, pdf: await this.sheet.sealed(answer.sheetFileId) };
    const content = answer ?? (await this.cases.draftOf(row));
    if (content === null || row.leadUnitId === null)
      throw new DomainError('not-found', 'supervision.sheet-not-made');
    const unit = await this.units.find(row.leadUnitId);
    return { name: `${row.number}-draft.pdf`, pdf: await this.sheet.preview(row, content, unit?.name ?? '') };
  }
}
