import { Injectable } from '@nestjs/common';
import { Notifier } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { isFollowStep } from '../model/follow-rule';
import { FollowLinks } from './follow-links';
import { SubscriptionRepository } from './subscription.repository';

/** Mails those who follow a message at the steps they should know of, in their own language. */
@Injectable()
export class Followers {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly links: FollowLinks,
    private readonly notifier: Notifier,
  ) {}

  /**
   * @param values only dates, units and the reason of an extension may be named: mails travel in the open
   * @param alreadyTold the address that gets its own mail of this step
   */
  async tell(
    row: Pick<CaseEntity, 'id' | 'number' | 'version'>,
    step: string,
    { before = '', due = '', reason = '', unit = '' }: Readonly<Record<string, string>> = {},
    alreadyTold: string | null = null,
  ): Promise<void> {
    if (!isFollowStep(step)) return;
    for (const { id, address, language, confirmed } of await this.subscriptions.of(row.id)) {
      if (!confirmed || address.toLowerCase() === alreadyTold?.toLowerCase()) continue;
      await this.notifier.mail({
        to: address,
        template: `supervision.follow.${step}`,
        values: { number: row.number, before, due, reason, unit },
        language,
        link: `/track?number=${row.number}`,
        leave: { page: this.links.page('end', id), post: this.links.oneClick(id) },
        dedupeKey: `supervision.follow.${step}:${row.id}:${row.version}`,
      });
    }
  }
}
