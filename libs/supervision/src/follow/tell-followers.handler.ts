import { Injectable } from '@nestjs/common';
import { Handles } from '@yangguang/platform';
import { CaseRepository } from '../case/case.repository';
import { CasePublished } from '../model/case-events';
import { Followers } from './followers';

/** Tells followers that everybody can read the answer now. */
@Injectable()
export class TellFollowersHandler {
  constructor(
    private readonly cases: CaseRepository,
    private readonly followers: Followers,
  ) {}

  @Handles(CasePublished, 'supervision.tell-followers-of-publication')
  async on({ data }: CasePublished): Promise<void> {
    const row = await this.cases.get(data.caseId, { kind: 'county', reports: true });
    await this.followers.tell(row, 'published');
  }
}
