import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { Database, FieldCipher } from '@yangguang/platform';
import { randomToken } from '../credential/random-secret';

export interface RefreshRow {
  readonly digest: string;
  readonly usedAt: Date | null;
  readonly sessionId: string;
  readonly personId: string;
  readonly positionId: string;
  readonly delegationId: string | null;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
}

/** The refresh tokens of sessions, known here only by their digests. */
@Injectable()
export class RefreshTokens {
  constructor(
    private readonly database: Database,
    private readonly cipher: FieldCipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the next token of a session; the text exists nowhere else. */
  async issue(sessionId: string): Promise<string> {
    const token = randomToken();
    await this.database.query(
      'INSERT INTO identity.refresh_token (digest, session_id, issued_at) VALUES ($1, $2, $3)',
      [this.digest(token), sessionId, this.clock.now()],
    );
    return token;
  }

  /** The token and its session, both locked: of two that come at once the second sees what the first did. */
  find(token: string): Promise<RefreshRow | undefined> {
    return this.database.one<RefreshRow>(
      `SELECT t.digest, t.used_at AS "usedAt", s.id AS "sessionId", s.person_id AS "personId",
              s.position_id AS "positionId", s.delegation_id AS "delegationId", s.started_at AS "startedAt",
              s.last_seen_at AS "lastSeenAt", s.ended_at AS "endedAt"
         FROM identity.refresh_token t JOIN identity.session s ON s.id = t.session_id
        WHERE t.digest = $1 FOR UPDATE`,
      [this.digest(token)],
    );
  }

  async use(digest: string): Promise<void> {
    await this.database.query('UPDATE identity.refresh_token SET used_at = $2 WHERE digest = $1', [
      digest,
      this.clock.now(),
    ]);
  }

  private digest(token: string): string {
    return this.cipher.digest(`refresh ${token}`);
  }
}
