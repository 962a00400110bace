import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@yangguang/kernel';
import { Database } from '@yangguang/platform';
import type { CaseReach } from '../model/case-access';
import type { CaseState } from '../model/case-state';
import { CASE_ROW_COLUMNS, type CaseListRow } from './case-list.query';
import { reachCondition } from './reach-sql';

/** Most cases that one person's first screen looks at; whoever has more works from the lists. */
const MOST = 500;

/** The open cases that wait for a step of this reader, and those that are late. */
@Injectable()
export class WorkQuery {
  constructor(private readonly database: Database) {}

  /** @param states those that wait for the reader; whatever is late is answered besides */
  async open(reach: CaseReach, states: readonly CaseState[], today: LocalDate): Promise<CaseListRow[]> {
    const params: unknown[] = [[...states], today];
    const condition = reachCondition(reach, params);
    return this.database.query<CaseListRow>(
      `SELECT ${CASE_ROW_COLUMNS} FROM supervision.case c
        WHERE c.closed_on IS NULL AND (c.state = ANY($1) OR c.due_on < $2)
          AND c.state NOT IN ('merged', 'awaiting-citizen') AND ${condition}
        ORDER BY c.due_on, c.id LIMIT ${MOST}`,
      params,
    );
  }
}
