import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import {
  refreshVerdict,
  sessionState,
  type RefreshVerdict,
  type SessionFacts,
  type SessionState,
} from '../model/session-rules';
import type { IdentitySettings } from '../model/settings';

/** The rules of sessions at this moment, under this county's settings. */
@Injectable()
export class SessionClock {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  stateOf(session: SessionFacts): SessionState {
    return sessionState(session, this.clock.now(), this.settings.session);
  }

  verdictOn(usedAt: Date | null): RefreshVerdict {
    return refreshVerdict(usedAt, this.clock.now(), this.settings.session);
  }
}
