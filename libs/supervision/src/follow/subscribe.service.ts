import { Inject, Injectable } from '@nestjs/common';
import { addDays, CLOCK, DomainError, instantAt, today, type Clock } from '@yangguang/kernel';
import { currentContext, hintOf, Notifier } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';
import { CaseRepository } from '../case/case.repository';
import { CONFIRM_DAYS, isFollowable, MOST_SUBSCRIPTIONS } from '../model/follow-rule';
import type { SubscriptionResponse } from './dto/subscription.dto';
import { FollowLinks, wrongLink } from './follow-links';
import { SubscriptionRepository } from './subscription.repository';

/** A writer has the steps of their message sent to an address; its owner agrees by a link before anything else is sent. */
@Injectable()
export class SubscribeService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly links: FollowLinks,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asks the address. One that follows already is left alone, so that nobody is mailed twice. */
  async ask({ id: caseId }: CaseEntity, address: string): Promise<SubscriptionResponse> {
    const row = await this.cases.lockById(caseId);
    if (!isFollowable(row.state)) throw new DomainError('conflict', 'supervision.follow-over');
    const known = await this.subscriptions.of(caseId);
    const same = known.find((one) => one.address.toLowerCase() === address.toLowerCase());
    const hint = hintOf('mail', address);
    if (same?.confirmed) return { address: hint, confirmed: true };
    if (!same && known.length >= MOST_SUBSCRIPTIONS)
      throw new DomainError('conflict', 'supervision.follow-too-many', { values: { n: MOST_SUBSCRIPTIONS } });
    const { language } = currentContext();
    const id = await this.subscriptions.ask(caseId, address, language);
    await this.notifier.mail({
      to: address,
      template: 'supervision.follow.confirm',
      values: { number: row.number, days: CONFIRM_DAYS },
      language,
      link: this.links.page('confirm', id),
      dedupeKey: `supervision.follow.confirm:${id}:${today(this.clock)}`,
    });
    return { address: hint, confirmed: false };
  }

  /** The owner of the address agrees. Doing it twice is doing it once. */
  async confirm(id: string, key: string): Promise<string> {
    this.links.check('confirm', id, key);
    const since = instantAt(addDays(today(this.clock), -CONFIRM_DAYS));
    const number = await this.subscriptions.confirm(id, since);
    if (number === undefined) throw wrongLink();
    return number;
  }

  /** No more mails; the address is deleted. One that is gone already is as good as ended. */
  async end(id: string, key: string): Promise<void> {
    this.links.check('end', id, key);
    await this.subscriptions.end(id);
  }
}
