import { addDays, instantAt } from '@yangguang/kernel';
import { Database, ScheduledTask, type Task, type TaskPeriod } from '@yangguang/platform';

/** Days the record of attempts and sessions is kept: well over the six months of the Cybersecurity Law, art. 23. */
const RECORD_DAYS = 400;

/** Removes what has served its time: refresh tokens after two days, locks after one, records after 400 days. */
@ScheduledTask({
  id: 'identity.forget-old-sessions',
  description: 'Removes outdated refresh tokens, locks and the oldest sign-in records',
  schedule: { dailyAt: '03:20' },
  timeoutSeconds: 600,
})
export class ForgetOldSessionsTask implements Task {
  constructor(private readonly database: Database) {}

  async run({ date }: TaskPeriod): Promise<void> {
    const old = instantAt(addDays(date, -RECORD_DAYS));
    const statements: [string, Date][] = [
      ['DELETE FROM identity.refresh_token WHERE issued_at < $1', instantAt(addDays(date, -2))],
      [
        'DELETE FROM identity.sign_in_lock WHERE counted_since < $1 AND (locked_until IS NULL OR locked_until < $1)',
        instantAt(addDays(date, -1)),
      ],
      ['DELETE FROM identity.sign_in_attempt WHERE at < $1', old],
      ['DELETE FROM identity.session WHERE started_at < $1', old],
    ];
    for (const [sql, before] of statements) await this.database.query(sql, [before]);
  }
}
