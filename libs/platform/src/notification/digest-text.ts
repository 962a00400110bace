import { Injectable } from '@nestjs/common';
import { localDateOf, localTimeOf, type ErrorValues } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import { translate } from '../messages/catalog';
import { Database } from '../persistence/database';
import type { OutgoingMessage } from './outgoing-message';

export const DIGEST_TEMPLATE = 'platform.digest';

interface Line {
  readonly template: string;
  readonly facts: ErrorValues;
  readonly link: string;
  readonly madeAt: Date;
}

/** What stands in a digest: the notifications it was made from, read from their rows when it goes out. */
@Injectable()
export class DigestText {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  async valuesOf(message: Pick<OutgoingMessage, 'id' | 'language' | 'values'>): Promise<ErrorValues> {
    const rows = await this.database.query<Line>(
      `SELECT template, facts, link, made_at AS "madeAt" FROM platform.notification WHERE digest_id = $1 ORDER BY id`,
      [message.id],
    );
    const lines = rows.map(({ template, facts, link, madeAt }) =>
      translate(message.language, 'platform.digest.line', {
        time: `${localDateOf(madeAt).slice(5)} ${localTimeOf(madeAt)}`,
        subject: translate(message.language, `${template}.subject`, facts),
        url: this.config.publicUrl + link,
      }),
    );
    return { ...message.values, count: rows.length, lines: lines.join('\n\n') };
  }
}
