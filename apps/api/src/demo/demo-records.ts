import { Injectable } from '@nestjs/common';
import { DemoDocuments } from '@yangguang/oa';
import { DemoMessages } from './demo-messages';

/** What the people of the invented county have done so far, domain by domain. */
@Injectable()
export class DemoRecords {
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
