import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '@yangguang/kernel';
import { AppConfig, Database } from '@yangguang/platform';
import { IDENTITY_SETTINGS } from '../identity-settings.token';
import { passwordExpired } from '../model/password-policy';
import type { IdentitySettings } from '../model/settings';
import { normalUsername } from '../model/username';

/** An account as far as signing in needs it. */
export interface Account {
  readonly personId: string;
  readonly username: string;
  readonly passwordHash: string;
  /** Sealed; null while the second factor is off. */
  readonly totpSecret: string | null;
  readonly totpPending: string | null;
  /** Closed, or a demonstration account where no demonstration was asked for. */
  readonly closed: boolean;
}

const SELECT = `SELECT p.id AS "personId", p.username, c.password_hash AS "passwordHash",
  c.totp_secret AS "totpSecret", c.totp_pending AS "totpPending",
  (p.closed_at IS NOT NULL OR (p.demonstration AND NOT $2)) AS closed
  FROM identity.person p JOIN identity.credential c ON c.person_id = p.id`;

/** Passwords as they are stored: the present hash and those that may not come back. */
@Injectable()
export class CredentialStore {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  findByUsername(username: string): Promise<Account | undefined> {
    return this.database.one<Account>(`${SELECT} WHERE p.username = $1`, [
      normalUsername(username),
      this.config.demo,
    ]);
  }

  /** Locked until the end of the transaction. */
  find(personId: string): Promise<Account | undefined> {
    return this.database.one<Account>(`${SELECT} WHERE p.id = $1 FOR UPDATE OF c`, [
      personId,
      this.config.demo,
    ]);
  }

  /** Whether the password must be changed before anything else: a first or reset one, or one too old. */
  async mustChange(personId: string): Promise<boolean> {
    const row = await this.database.one<{ mustChange: boolean; setAt: Date }>(
      'SELECT must_change AS "mustChange", set_at AS "setAt" FROM identity.credential WHERE person_id = $1',
      [personId],
    );
    if (!row) return true;
    return row.mustChange || passwordExpired(row.setAt, this.clock.now(), this.settings.password);
  }

  async create(personId: string, passwordHash: string, mustChange: boolean): Promise<void> {
    await this.database.query(
      'INSERT INTO identity.credential (person_id, password_hash, set_at, must_change) VALUES ($1, $2, $3, $4)',
      [personId, passwordHash, this.clock.now(), mustChange],
    );
  }

  /** Sets a new password; the old one joins the history, which keeps as many as the rule remembers. */
  async replace(personId: string, passwordHash: string, mustChange: boolean): Promise<void> {
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO identity.password_history (id, person_id, password_hash, set_at)
       SELECT $1, person_id, password_hash, set_at FROM identity.credential WHERE person_id = $2`,
      [newId(), personId],
    );
    await this.database.query(
      `DELETE FROM identity.password_history WHERE person_id = $1 AND id NOT IN (
         SELECT id FROM identity.password_history WHERE person_id = $1 ORDER BY set_at DESC, id DESC LIMIT $2)`,
      [personId, this.settings.password.remembered],
    );
    await this.database.query(
      'UPDATE identity.credential SET password_hash = $2, set_at = $3, must_change = $4 WHERE person_id = $1',
      [personId, passwordHash, now, mustChange],
    );
  }

  /** The hashes a new password must differ from: the present one and the last few before it. */
  async earlierHashes(personId: string): Promise<string[]> {
    const rows = await this.database.query<{ hash: string }>(
      `SELECT password_hash AS hash FROM identity.credential WHERE person_id = $1
       UNION ALL
       (SELECT password_hash FROM identity.password_history WHERE person_id = $1
         ORDER BY set_at DESC, id DESC LIMIT $2 - 1)`,
      [personId, this.settings.password.remembered],
    );
    return rows.map((row) => row.hash);
  }
}
