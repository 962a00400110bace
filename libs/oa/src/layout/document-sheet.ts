import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig, FileStore, LetterDrawer, SealService, translate } from '@yangguang/platform';
import type { DocumentEntity } from '../document/document.entity';
import { documentModel } from './document-model';

/** The document on paper: 样稿 until it is sealed, from then on the very bytes the seal stands on. */
@Injectable()
export class DocumentSheet {
  constructor(
    private readonly drawer: LetterDrawer,
    private readonly seals: SealService,
    private readonly files: FileStore,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async pdf(row: DocumentEntity): Promise<Uint8Array> {
    if (row.sealedFileId === null) return this.drawer.draw(this.model(row, false));
    const file = await this.files.describe(row.sealedFileId);
    if (!file) throw new Error(`The sealed document ${row.sealedFileId} is not among the files`);
    return this.files.bytes(file);
  }

  /** The same model as a Word file, for whoever works on with the text. */
  async docx(row: DocumentEntity): Promise<Uint8Array> {
    // Loaded with the first of them: the library takes memory that a server at rest should not hold.
    const { drawWord } = await import('./draw-word');
    return drawWord(this.model(row, row.sealedFileId !== null));
  }

  /** Draws, seals, registers and keeps the sheet, in the transaction of the step. */
  async seal(row: DocumentEntity): Promise<{ sealedFileId: string; sealUseNumber: string }> {
    const sealed = await this.seals.seal({
      unitId: row.unitId,
      pdf: await this.drawer.draw(this.model(row, true)),
      documentType: 'oa.document',
      documentId: row.id,
      documentNumber: row.number ?? undefined,
      reason: translate('zh-CN', 'oa.seal-reason', { number: row.number ?? '' }),
      contentHash: row.contentHash,
    });
    const file = await this.files.put({
      name: `${row.number ?? row.id}.pdf`,
      type: 'application/pdf',
      bytes: sealed.pdf,
      purpose: 'sealed-document',
      owner: { type: 'oa.document', id: row.id },
    });
    return { sealedFileId: file.id, sealUseNumber: sealed.useNumber };
  }

  private model(row: DocumentEntity, sealed: boolean) {
    return documentModel(row, { sealed, demonstration: this.config.demo, madeAt: this.clock.now() });
  }
}
