import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory, type PersonRef } from '@yangguang/identity';
import { CLOCK, type Clock } from '@yangguang/kernel';
import {
  DemoDocumentWriter,
  demoDocuments,
  demoForms,
  DemoFormWriter,
  type DemoPublisher,
} from '@yangguang/disclosure';

/** Publishes a year of documents in the invented county, counted back from today. */
@Injectable()
export class DemoDocuments {
  constructor(
    private readonly directory: UnitDirectory,
    private readonly writer: DemoDocumentWriter,
    private readonly forms: DemoFormWriter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Joins the open transaction. */
  async write(): Promise<void> {
    const publishers = new Map<string, DemoPublisher>();
    const units = await this.directory.acceptingMessages();
    for (const { id, name, shortName } of units) {
      const people = await this.directory.people(id);
      const having = (role: PersonRef['roles'][number]) => people.filter(({ roles }) => roles.includes(role));
      publishers.set(shortName, { id, name, handlers: having('handler'), leaders: having('unit-leader') });
    }
    const [centre] = await this.directory.peopleWithRole('centre');
    const [office] = await this.directory.peopleWithRole('office');
    if (!centre || !office) throw new Error('The county has nobody who reviews');
    const now = this.clock.now();
    await this.writer.write(demoDocuments({ now, publishers }), { centre, office }, now);
    for (const [index, unit] of units.entries()) {
      const publisher = publishers.get(unit.shortName);
      const leader = publisher?.leaders[0]?.name;
      if (!publisher || leader === undefined) continue;
      const forms = demoForms({ ...unit, leader }, index, now);
      await this.forms.write(publisher, forms, { centre, office }, now);
    }
  }
}
