import { Inject, Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { UnitDirectory, type PersonRef, type UnitRef } from '@yangguang/identity';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { AppConfig } from '@yangguang/platform';
import { demoCases, DemoWriter, type DemoPerson, type DemoUnit } from '@yangguang/supervision';

/** Any number: the same one tells the same year. */
const SEED = 20_261;

/** Writes a year of messages to the invented county, counted back from today. */
@Injectable()
export class DemoMessages {
  constructor(
    private readonly directory: UnitDirectory,
    private readonly calendars: CalendarService,
    private readonly writer: DemoWriter,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Joins the open transaction. */
  async write(): Promise<void> {
    const accepting = await this.directory.acceptingMessages();
    const units: DemoUnit[] = [];
    for (const unit of accepting) units.push(await this.withPeople(unit));
    const people = await this.directory.peopleWithRole('centre');
    const [first] = people;
    const unit = accepting.find(({ id }) => id === first?.unitId);
    if (!unit) throw new Error('The county has no information centre');
    const cases = demoCases({
      seed: SEED,
      now: this.clock.now(),
      calendar: await this.calendars.current(),
      numberPrefix: this.config.county.numberPrefix,
      units: units.filter(({ id }) => id !== unit.id),
      centre: { unit, people: people.map(asDemoPerson) },
    });
    await this.writer.write(cases, today(this.clock));
  }

  private async withPeople(unit: UnitRef): Promise<DemoUnit> {
    const people = await this.directory.people(unit.id);
    const having = (role: PersonRef['roles'][number]) =>
      people.filter(({ roles }) => roles.includes(role)).map(asDemoPerson);
    return {
      id: unit.id,
      name: unit.name,
      shortName: unit.shortName,
      township: unit.kind === 'township',
      handlers: having('handler'),
      leaders: having('unit-leader'),
    };
  }
}

function asDemoPerson({ id, name }: PersonRef): DemoPerson {
  return { id, name };
}
