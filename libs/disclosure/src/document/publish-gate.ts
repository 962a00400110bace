import { Injectable } from '@nestjs/common';
import { FileStore } from '@yangguang/platform';
import { wordsOf } from '../model/edition-content';
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
    const { head, body } = wordsOf(text.content, text.bodyText);
    const found = [...inspectText(head, 'head'), ...inspectText(body, 'body')];
    for (const attached of text.attachments) {
      const file = await this.files.describe(attached.id);
      if (file) found.push(...inspectFile(file.name, await this.files.bytes(file)));
    }
    await this.findings.record(documentId, edition, found);
  }
}
