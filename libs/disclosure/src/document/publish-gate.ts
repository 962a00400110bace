import { Injectable } from '@nestjs/common';
import { FileStore } from '@yangguang/platform';
import { inspectFile } from '../model/gate/inspect-file';
import { inspectText } from '../model/gate/inspect-text';
import type { EditionText } from './edition.repository';
import { FindingRepository } from './finding.repository';

/** Looks through an edition whenever it is saved: what it says, what its files say and hide. */
@Injectable()
export class PublishGate {
  constructor(
    private readonly files: FileStore,
    private readonly findings: FindingRepository,
  ) {}

  async inspect(documentId: string, edition: number, text: EditionText): Promise<void> {
    const { content } = text;
    const words = [content.title, content.documentNumber, content.summary, ...content.keywords];
    const found = [
      ...inspectText(words.filter((one) => one !== null).join('\n'), 'head'),
      ...inspectText(text.bodyText, 'body'),
    ];
    for (const attached of text.attachments) {
      const file = await this.files.describe(attached.id);
      if (file) found.push(...inspectFile(file.name, await this.files.bytes(file)));
    }
    await this.findings.record(documentId, edition, found);
  }
}
