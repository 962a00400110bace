import { Inject, Injectable, Logger } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { CLOCK, today, type Clock, type PersonActor } from '@yangguang/kernel';
import { currentContext } from '@yangguang/platform';
import { BOARD_TIME } from '../model/board-look';
import { reachOf } from '../model/case-access';
import { BoardLookRepository } from './board-look.repository';
import type { BoardLooksResponse } from './dto/board.response';

/** Who looks at the board of their unit (看板每日查看). */
@Injectable()
export class BoardLooksService {
  private readonly logger = new Logger(BoardLooksService.name);
  /** Who has been written down today by this process: a board is read a hundred times a day, and written once. */
  private written = { day: '', looks: new Set<string>() };

  constructor(
    private readonly looks: BoardLookRepository,
    private readonly calendar: CalendarService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** To be told by whatever shows a unit its work. Never waits and never fails: the reading comes first. */
  noticed(): void {
    const { actor } = currentContext();
    if (actor.kind === 'person' && reachOf(actor).kind === 'unit') {
      this.write(actor).catch((error: unknown) =>
        this.logger.warn(`A look at a board was not recorded: ${String(error)}`),
      );
    }
  }

  /** Who of the reader's unit has looked today, themselves included. */
  async today(person: PersonActor): Promise<BoardLooksResponse> {
    const day = today(this.clock);
    if (reachOf(person).kind === 'unit') await this.write(person);
    const calendar = await this.calendar.current();
    return {
      day,
      workingDay: calendar.isWorkingDay(day),
      lookBy: BOARD_TIME,
      people: [...(await this.looks.lookers(person.unitId, day))],
    };
  }

  private async write(person: PersonActor): Promise<void> {
    const day = today(this.clock);
    if (this.written.day !== day) this.written = { day, looks: new Set() };
    const { looks } = this.written;
    const key = `${person.unitId}/${person.personId}`;
    if (looks.has(key)) return;
    const { unitId, personId, name } = person;
    await this.looks.add({ unitId, personId, personName: name, day, at: this.clock.now() });
    looks.add(key);
  }
}
