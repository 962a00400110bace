import { CaseCalendarService } from './case-calendar.service';
import { Followers } from './followers';
import { FollowLinks } from './follow-links';
import { ForgetSubscriptions } from './forget-subscriptions.task';
import { SubscribeService } from './subscribe.service';
import { SubscriptionRepository } from './subscription.repository';
import { TellFollowersHandler } from './tell-followers.handler';

/** What lets a citizen follow a message. */
export const followProviders = [
  FollowLinks,
  SubscriptionRepository,
  Followers,
  TellFollowersHandler,
  SubscribeService,
  ForgetSubscriptions,
  CaseCalendarService,
];
