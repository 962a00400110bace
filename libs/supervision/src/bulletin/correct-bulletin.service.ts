import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '@yangguang/kernel';
import { corrected, type BulletinFigure } from '../model/bulletin';
import { BulletinStep, type BulletinRequest } from './bulletin-step';
import { BulletinRepository } from './bulletin.repository';

export interface CorrectionRequest extends BulletinRequest {
  /** Null for the county’s line. */
  readonly unitId: string | null;
  readonly figure: BulletinFigure;
  readonly becomes: number;
  readonly reason: string;
}

/** 更正: a new line with its reason; what was issued stays as it was. */
@Injectable()
export class CorrectBulletinService {
  constructor(
    private readonly bulletins: BulletinRepository,
    private readonly step: BulletinStep,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async correct(request: CorrectionRequest): Promise<void> {
    const { row, person } = await this.step.begin(request, 'correct');
    const { unitId, figure, becomes, reason } = request;
    const line = (await this.bulletins.lines(row.id)).find((one) => one.unitId === unitId);
    if (!line) throw fieldError('/unitId', 'supervision.bulletin.no-line');
    const before = await this.bulletins.corrections(row.id);
    const was = corrected(line, before)[figure];
    if (was === becomes) throw fieldError('/becomes', 'supervision.bulletin.same');
    await this.bulletins.correct(
      row.id,
      { seq: before.length + 1, unitId, unitName: line.unitName, figure, was, becomes, reason },
      person,
      this.clock.now(),
    );
    this.step.note(row, 'correct', reason);
  }
}

function fieldError(pointer: string, key: string): DomainError {
  return new DomainError('invalid', 'platform.validation', { fields: [{ pointer, key }] });
}
