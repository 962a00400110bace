import { Injectable } from '@nestjs/common';
import { UnitDirectory, type PersonRef } from '@yangguang/identity';
import { Notifier } from '@yangguang/platform';
import type { OpenStep } from './document-step';

export const documentLink = (id: string): string => `/console/disclosure/documents/${id}`;

/** Tells the next reviewers that a document waits, and its authors what became of it. */
@Injectable()
export class DocumentNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly units: UnitDirectory,
  ) {}

  /** Whoever may take the next step, but nobody who has already had a hand in the edition. */
  async awaiting(step: OpenStep): Promise<void> {
    const { edition, row } = step;
    const taken = [...edition.authors, edition.firstBy, edition.secondBy, step.person.personId];
    const people = (await this.next(step)).filter(({ id }) => !taken.includes(id)).map(({ id }) => id);
    await this.tell(step, 'awaiting', people, { title: row.title, unit: row.unitName });
  }

  sentBack(step: OpenStep): Promise<void> {
    const values = { title: step.row.title, words: step.words ?? '' };
    return this.tell(step, 'sent-back', step.edition.authors, values);
  }

  published(step: OpenStep): Promise<void> {
    return this.tell(step, 'published', step.edition.authors, { title: step.row.title });
  }

  private async next({ to, row }: OpenStep): Promise<PersonRef[]> {
    if (to === 'final-review') return this.units.peopleWithRole('centre');
    const leaders = await this.units.people(row.unitId, 'unit-leader');
    if (to === 'first-review') return [...(await this.units.people(row.unitId, 'handler')), ...leaders];
    return [...leaders, ...(await this.units.peopleWithRole('office'))];
  }

  private tell(
    { row }: OpenStep,
    what: string,
    recipients: readonly string[],
    values: Record<string, string>,
  ): Promise<void> {
    return this.notifier.notify({
      recipients,
      template: `disclosure.notice.${what}`,
      values,
      link: documentLink(row.id),
      dedupeKey: `disclosure.notice.${what}:${row.id}:${row.version}`,
    });
  }
}
