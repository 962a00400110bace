import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, today, type Clock } from '@yangguang/kernel';
import { Audit, currentContext, requirePerson } from '@yangguang/platform';
import { BulletinStep, type BulletinRequest } from './bulletin-step';
import { BulletinRepository } from './bulletin.repository';
import { FreezeFiguresService } from './freeze-figures.service';

/** 起草通报: freezes the figures of a month that is over, and writes the office’s words to them. */
@Injectable()
export class WriteBulletinService {
  constructor(
    private readonly bulletins: BulletinRepository,
    private readonly figures: FreezeFiguresService,
    private readonly step: BulletinStep,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the id of the draft */
  async draft(month: string): Promise<string> {
    const person = requirePerson(currentContext().actor);
    const asOf = today(this.clock);
    if (month >= asOf.slice(0, 7)) throw new DomainError('invalid', 'supervision.bulletin.month');
    if (await this.bulletins.exists(month)) throw new DomainError('conflict', 'supervision.bulletin.exists');
    const id = newId();
    const lines = await this.figures.lines(month);
    await this.bulletins.insert({ id, month, asOf }, lines, person, this.clock.now());
    this.audit.record({
      action: 'supervision.bulletin.draft',
      subjectType: 'supervision.bulletin',
      subjectId: id,
      after: { month, asOf, lines: lines.length },
    });
    return id;
  }

  async edit(request: BulletinRequest & { readonly words: string }): Promise<void> {
    const { row, person } = await this.step.begin(request, 'edit');
    await this.bulletins.edit(row.id, request.words, person);
    this.step.note(row, 'edit');
  }
}
