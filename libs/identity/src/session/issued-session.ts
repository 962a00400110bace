import type { AccessToken } from '../access/token.service';

/** What a person holds after signing in or renewing: the access token for the page, the other for the cookie. */
export interface IssuedSession extends AccessToken {
  readonly mustChangePassword: boolean;
  readonly refreshToken: string;
}

/** In which position a session acts, and under which delegation when for somebody else. */
export interface Standing {
  readonly positionId: string;
  readonly delegationId: string | null;
}
