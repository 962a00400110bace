import { Injectable } from '@nestjs/common';
import { DemoDocuments } from './demo-documents';
import { DemoMessages } from './demo-messages';

/** What happened in the invented county in the year before today, domain by domain. */
@Injectable()
export class DemoYear {
  constructor(
    private readonly messages: DemoMessages,
    private readonly documents: DemoDocuments,
  ) {}

  /** Joins the open transaction. */
  async write(): Promise<void> {
    await this.messages.write();
    await this.documents.write();
  }
}
