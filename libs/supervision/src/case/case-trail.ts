import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, newId, type Actor, type Clock } from '@yangguang/kernel';
import { currentContext, Database, PublicCache } from '@yangguang/platform';
import { FIGURES_TAG } from '../publication/public-tags';
import { isAboutUnit, isCitizenVisible, type TimelineType } from '../model/timeline';

export type TrailDetail = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface TrailLine {
  readonly id: string;
  readonly at: Date;
  readonly type: TimelineType;
  readonly actorKind: Actor['kind'];
  readonly actorName: string | null;
  readonly unitName: string | null;
  /** The unit the line is about, when that is not the actor's own: the receiver of a dispatch. */
  readonly aboutUnitName: string | null;
  readonly detail: TrailDetail;
  readonly citizenVisible: boolean;
}

/** The trail of a case (留痕): who did what when, added in the transaction that did it. */
@Injectable()
export class CaseTrail {
  constructor(
    private readonly database: Database,
    private readonly cache: PublicCache,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param unit the unit the line is about, when it is not the actor's own (a dispatch) */
  async add(
    caseId: string,
    type: TimelineType,
    detail: TrailDetail = {},
    unit?: { readonly id: string; readonly name: string },
    at: Date = this.clock.now(),
  ): Promise<void> {
    // Whatever happens to a case may change what the county’s figures count.
    this.cache.drop(FIGURES_TAG);
    const { actor } = currentContext();
    const person = actor.kind === 'person' ? actor : undefined;
    await this.database.query(
      `INSERT INTO supervision.case_event
         (id, case_id, at, type, actor_kind, actor_id, actor_name, unit_id, unit_name, detail, citizen_visible,
          about_unit_id, about_unit_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        newId(),
        caseId,
        at,
        type,
        actor.kind,
        person?.personId ?? null,
        person ? displayName(person) : null,
        person?.unitId ?? null,
        person?.unitName ?? null,
        JSON.stringify(detail),
        isCitizenVisible(type),
        unit?.id ?? null,
        unit?.name ?? null,
      ],
    );
  }

  /** All lines of a case, oldest first. */
  async of(caseId: string): Promise<TrailLine[]> {
    const lines = await this.database.query<TrailLine>(
      `SELECT id, at, type, actor_kind AS "actorKind", actor_name AS "actorName", unit_name AS "unitName",
              about_unit_name AS "aboutUnitName", detail, citizen_visible AS "citizenVisible"
         FROM supervision.case_event WHERE case_id = $1 ORDER BY at, id`,
      [caseId],
    );
    return lines.map(withOwnUnit);
  }
}

/** Lines from before the two were told apart kept one unit alone, which some of them were about. */
function withOwnUnit(line: TrailLine): TrailLine {
  return line.aboutUnitName === null && isAboutUnit(line.type)
    ? { ...line, unitName: null, aboutUnitName: line.unitName }
    : line;
}
