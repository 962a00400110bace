import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';

export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly title: string;
}

/** Whom one may delegate to: people of business in the same unit. Names and posts only. */
@Injectable()
export class Colleagues {
  constructor(private readonly database: Database) {}

  of(actor: PersonActor): Promise<Colleague[]> {
    return this.database.query<Colleague>(
      `SELECT DISTINCT ON (p.id) p.id, p.name, u.name AS "unitName", x.title
         FROM identity.position x
         JOIN identity.person p ON p.id = x.person_id AND p.closed_at IS NULL AND p.role_class = 'business'
         JOIN identity.unit u ON u.id = x.unit_id
        WHERE x.unit_id = $1 AND x.ended_on IS NULL AND p.id <> $2 ORDER BY p.id, x.started_on`,
      [actor.unitId, actor.personId],
    );
  }
}
