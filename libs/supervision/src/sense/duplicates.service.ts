import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, today, type Clock } from '@yangguang/kernel';
import { currentContext, translate } from '@yangguang/platform';
import { indexTerms } from '@yangguang/text';
import type { CaseEntity } from '../case/case.entity';
import { ContactVault, type Contact } from '../case/contact-vault';
import { UnitNames } from '../case/unit-names';
import { reachOf } from '../model/case-access';
import { LIKELY_DUPLICATE, messageLikeness } from '../model/duplicate-rule';
import type { DuplicateResponse } from './dto/triage-suggestions.response';
import { SimilarCasesQuery, type SimilarRow } from './similar-cases.query';

const SHOWN = 5;
/** Contacts are opened only for the likeliest, to be compared and forgotten. */
const CONTACTS_COMPARED = 20;

/** Open and recent messages that seem to be about the same matter, with the passages they share. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly similar: SimilarCasesQuery,
    private readonly vault: ContactVault,
    private readonly units: UnitNames,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(row: CaseEntity): Promise<DuplicateResponse[]> {
    const { actor, language } = currentContext();
    const terms = indexTerms(row.title).filter((term) => [...term].length === 2);
    const found = await this.similar.of(row, terms, reachOf(actor), today(this.clock));
    const writer = this.vault.open(row);
    const names = await this.units.all();
    const likeliest = found
      .map((other) => ({ other, score: messageLikeness(row, other).score }))
      .sort((a, b) => b.score - a.score)
      .slice(0, CONTACTS_COMPARED);
    return likeliest
      .map(({ other }) => {
        const sameWriter = this.sameWriter(writer, other);
        return { other, sameWriter, ...messageLikeness(row, other, sameWriter) };
      })
      .filter((one) => one.score >= LIKELY_DUPLICATE)
      .sort((a, b) => b.score - a.score)
      .slice(0, SHOWN)
      .map(({ other, score, shared, sameWriter }) => ({
        id: other.id,
        number: other.number,
        title: other.title,
        place: other.place,
        body: other.body,
        state: other.state,
        stateTitle: translate(language, `supervision.state.${other.state}`),
        unitName: other.leadUnitId === null ? null : (names.get(other.leadUnitId) ?? null),
        receivedAt: other.receivedAt,
        version: other.version,
        percent: Math.round(score * 100),
        sameWriter,
        shared: shared.map((run) => run.text),
      }));
  }

  private sameWriter(writer: Contact, other: SimilarRow): boolean {
    const { phone, email } = this.vault.open(other);
    return (phone !== null && phone === writer.phone) || (email !== null && email === writer.email);
  }
}
