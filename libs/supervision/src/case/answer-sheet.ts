import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig, FileStore, LetterDrawer, SealService, translate } from '@yangguang/platform';
import type { AnswerContent } from '../model/answer-outcome';
import type { AnswerEntity } from './answer.entity';
import { answerSheetModel, type SheetSource } from './answer-sheet.model';
import type { CaseEntity } from './case.entity';
import { ContactVault } from './contact-vault';

const PDF = 'application/pdf';

/** The answer on paper: a preview marked 样稿 before the leader signs, the sealed sheet after. */
@Injectable()
export class AnswerSheet {
  constructor(
    private readonly drawer: LetterDrawer,
    private readonly seals: SealService,
    private readonly files: FileStore,
    private readonly vault: ContactVault,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How the sheet will look; without a seal, with the word 样稿 across it. */
  async preview(row: CaseEntity, content: AnswerContent, unitName: string): Promise<Uint8Array> {
    return this.drawer.draw(
      answerSheetModel(this.source(row, content, { unitName, sealed: false, madeAt: this.clock.now() })),
    );
  }

  /** Draws, seals, registers and keeps the sheet, in the transaction of the sign-off. */
  async seal(
    row: CaseEntity,
    answer: AnswerEntity,
  ): Promise<Pick<AnswerEntity, 'sheetFileId' | 'registerNumber'>> {
    const drawn = await this.drawer.draw(
      answerSheetModel(
        this.source(row, answer, { unitName: answer.unitName, sealed: true, madeAt: answer.signedAt }),
      ),
    );
    const sealed = await this.seals.seal({
      unitId: answer.unitId,
      pdf: drawn,
      documentType: 'supervision.answer',
      documentId: answer.id,
      documentNumber: row.number,
      reason: translate('zh-CN', 'supervision.sheet.seal-reason', { number: row.number }),
      contentHash: answer.contentHash,
      // The answer comes into being with its seal: who confirms before that sees the case.
      agreedAs: { documentType: 'supervision.case.answer', documentId: row.id },
    });
    const file = await this.files.put({
      name: `${row.number}.pdf`,
      type: PDF,
      bytes: sealed.pdf,
      purpose: 'sealed-answer',
      owner: { type: 'supervision.answer', id: answer.id },
    });
    return { sheetFileId: file.id, registerNumber: sealed.useNumber };
  }

  /** The sealed sheet as it was kept, checked against its digest. */
  async sealed(fileId: string): Promise<Uint8Array> {
    const file = await this.files.describe(fileId);
    if (!file) throw new Error(`The sealed sheet ${fileId} is not among the files`);
    return this.files.bytes(file);
  }

  private source(
    row: CaseEntity,
    content: AnswerContent,
    made: Pick<SheetSource, 'unitName' | 'sealed' | 'madeAt'>,
  ): SheetSource {
    return {
      ...made,
      row,
      content,
      writer: row.shareName ? this.vault.open(row).name : null,
      publicUrl: this.config.publicUrl,
      demonstration: this.config.demo,
    };
  }
}
