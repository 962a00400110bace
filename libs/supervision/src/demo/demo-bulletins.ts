import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { addMonths } from '../model/figure-sets';
import { CorrectBulletinService } from '../bulletin/correct-bulletin.service';
import { IssueBulletinService } from '../bulletin/issue-bulletin.service';
import { WriteBulletinService } from '../bulletin/write-bulletin.service';
import { demoActor } from './demo-actor';

const WORDS = `本月群众留言总体按时答复。个别单位在期限届满前才签收，留给核查的时间不足；少数答复没有写明下一步由谁负责。
请有超期未答件的单位在两个工作日内办结并向督查室书面说明；请各单位对照抽查评分表自查本月已答复的件。`;

/** One bulletin issued and corrected, one waiting for its signature, by the services that people use. */
@Injectable()
export class DemoBulletins {
  constructor(
    private readonly directory: UnitDirectory,
    private readonly writing: WriteBulletinService,
    private readonly issuing: IssueBulletinService,
    private readonly correcting: CorrectBulletinService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Joins the open transaction. */
  async write(): Promise<void> {
    const [first, second] = await this.directory.peopleWithRole('office');
    if (!first || !second) throw new Error('The county has no two people who inspect');
    const rights = [
      ['supervision.case.read', 'county'],
      ['supervision.bulletin.write', 'county'],
    ] as const;
    const writer = await demoActor(this.directory, first, rights);
    const signer = await demoActor(this.directory, second, rights);
    const month = today(this.clock).slice(0, 7);
    const id = await runAs(writer, () => this.drafted(addMonths(month, -2)));
    await runAs(signer, async () => {
      await this.issuing.signOff({ id, version: 2 });
      await this.issuing.issue({ id, version: 3 });
    });
    await runAs(writer, async () => {
      const reason = '一件经群众申请重办的件漏计，补入。';
      await this.correcting.correct({
        ...{ id, version: 4, unitId: null, figure: 'reworked', becomes: 1, reason },
      });
      await this.drafted(addMonths(month, -1));
    });
  }

  private async drafted(month: string): Promise<string> {
    const id = await this.writing.draft(month);
    await this.writing.edit({ id, version: 1, words: WORDS });
    return id;
  }
}
