import { Injectable } from '@nestjs/common';
import { DomainError } from '@yangguang/kernel';
import { Events } from '@yangguang/platform';
import type { CaseCategory } from '../model/case-category';
import { isProtected } from '../model/case-kind';
import { CaseDispatched, CaseRefused } from '../model/case-events';
import { RETURNS_BEFORE_SETTLEMENT } from '../model/return-rule';
import { needsOwnChannel, type RefusalReason } from '../model/refusal-reason';
import { CaseNotices } from './case-notices';
import { Receivers } from './receivers';
import { CaseStep, type StepRequest } from './case-step';
import { CaseTrail } from './case-trail';

type Request = Omit<StepRequest, 'intent'>;

export interface DispatchOrder extends Request {
  readonly unitId: string;
  /** What the unit is asked to look at (交办意见). */
  readonly opinion?: string;
  /** What it is about, as the centre sees it; undefined leaves the writer's choice. */
  readonly category?: CaseCategory | null;
  /** Units that help (协办). */
  readonly assistingUnitIds?: readonly string[];
  /** Of a protected case: who in the lead unit may see it. */
  readonly readerIds?: readonly string[];
}

export interface RefusalOrder extends Request {
  readonly reason: RefusalReason;
  /** Where the citizen can turn, in the centre's own words. */
  readonly channel?: string;
}

/** What the information centre does with a new message: gives it to its unit, or says why not and where to turn. */
@Injectable()
export class TriageCaseService {
  constructor(
    private readonly step: CaseStep,
    private readonly trail: CaseTrail,
    private readonly receivers: Receivers,
    private readonly notices: CaseNotices,
    private readonly events: Events,
  ) {}

  /** Accepts and gives the case to a lead unit (受理并转办); before the unit has signed for it, also to another. */
  async dispatch(order: DispatchOrder): Promise<void> {
    const step = await this.step.begin({ ...order, intent: 'dispatch' });
    const { row } = step;
    const unit = await this.receivers.unit(row, order.unitId);
    if (row.leadUnitId === unit.id)
      throw new DomainError('conflict', 'supervision.already-with-unit', { values: { unit: unit.name } });

    const again = row.leadUnitId !== null;
    const type = again ? 'redispatched' : 'dispatched';
    // What the offices may not see they cannot settle: there the centre's choice after three returns is binding.
    const settled = row.returns >= RETURNS_BEFORE_SETTLEMENT;
    const line = { type, detail: { opinion: order.opinion ?? null }, unit } as const;
    const { category = row.category } = order;
    await this.step.record(step, 'dispatch', [line], { leadUnitId: unit.id, settled, category });
    await this.receivers.admit(row, unit.id, order.readerIds);
    if (order.readerIds && isProtected(row.kind, row.confidential)) {
      const added = await this.receivers.namedIn(row, unit.id);
      const at = new Date(step.now.getTime() + 1);
      await this.trail.add(row.id, 'readers-named', { added, removed: [] }, undefined, at);
    }
    await this.receivers.assisting(row, unit.id, order.assistingUnitIds ?? []);
    this.events.publish(
      new CaseDispatched({ caseId: row.id, number: row.number, unitId: unit.id, title: row.title }),
    );
    await this.notices.dispatched(row, unit);
  }

  /** Does not accept the message (不予受理): the reason and the right channel go to the citizen. */
  async refuse(order: RefusalOrder): Promise<void> {
    const step = await this.step.begin({ ...order, intent: 'refuse' });
    if (needsOwnChannel(order.reason) && !order.channel) {
      throw new DomainError('invalid', 'platform.validation', {
        fields: [{ pointer: '/channel', key: 'supervision.channel-needed' }],
      });
    }
    const { row } = step;
    await this.step.finish(step, 'refuse', {
      refusalReason: order.reason,
      refusalChannel: order.channel ?? null,
      closedOn: step.today,
    });
    await this.trail.add(row.id, 'refused', { reason: order.reason, channel: order.channel ?? null });
    this.events.publish(new CaseRefused({ caseId: row.id, number: row.number, reason: order.reason }));
    await this.notices.refused(row);
  }
}
