import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { Notifier, Numbers } from '@yangguang/platform';
import { BulletinStep, type BulletinRequest } from './bulletin-step';
import { BulletinRepository } from './bulletin.repository';

const SERIES = 'supervision.bulletin';

/** 签发、印发: another person signs for the words, the number is drawn when it goes out, and every leader is told. */
@Injectable()
export class IssueBulletinService {
  constructor(
    private readonly bulletins: BulletinRepository,
    private readonly step: BulletinStep,
    private readonly numbers: Numbers,
    private readonly notifier: Notifier,
    private readonly units: UnitDirectory,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async signOff(request: BulletinRequest): Promise<void> {
    const { row, person } = await this.step.begin(request, 'sign-off');
    await this.bulletins.sign(row.id, person, this.clock.now());
    this.step.note(row, 'sign-off');
  }

  /** Takes the signature back, so that the words can be changed. */
  async reopen(request: BulletinRequest & { readonly reason: string }): Promise<void> {
    const { row } = await this.step.begin(request, 'reopen');
    await this.bulletins.reopen(row.id);
    this.step.note(row, 'reopen', request.reason);
  }

  async issue(request: BulletinRequest): Promise<void> {
    const { row, person } = await this.step.begin(request, 'issue');
    const year = today(this.clock).slice(0, 4);
    const number = `督查通报〔${year}〕${await this.numbers.next(SERIES, year)}号`;
    await this.bulletins.issue(row.id, number, person, this.clock.now());
    this.step.note(row, 'issue');
    const leaders = await this.units.peopleWithRole('unit-leader');
    await this.notifier.notify({
      recipients: [...new Set(leaders.map(({ id }) => id))],
      template: 'supervision.notice.bulletin.issued',
      values: { number, month: row.month },
      link: `/console/supervision/bulletins/${row.id}`,
      urgent: false,
      dedupeKey: `supervision.bulletin:${row.id}:issued`,
    });
  }
}
