import { Injectable } from '@nestjs/common';
import { DemoDocuments as DemoOfficialDocuments } from '@yangguang/oa';
import { DemoOffices, DemoWays } from '@yangguang/supervision';
import { DemoDocuments } from './demo-documents';
import { DemoMessages } from './demo-messages';

/** What happened in the invented county in the year before today, domain by domain. */
@Injectable()
export class DemoYear {
  constructor(
    private readonly messages: DemoMessages,
    private readonly offices: DemoOffices,
    private readonly ways: DemoWays,
    private readonly documents: DemoDocuments,
    private readonly officialDocuments: DemoOfficialDocuments,
  ) {}

  /** Joins the open transaction. */
  async write(): Promise<void> {
    await this.messages.write();
    await this.offices.write();
    await this.ways.write();
    await this.documents.write();
    await this.officialDocuments.write();
  }
}
