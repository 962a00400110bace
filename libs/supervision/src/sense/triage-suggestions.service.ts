import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { currentContext, translate, type Language } from '@yangguang/platform';
import { indexTerms } from '@yangguang/text';
import type { CaseEntity } from '../case/case.entity';
import { CaseRepository } from '../case/case.repository';
import { reachOf } from '../model/case-access';
import type { CaseKind } from '../model/case-kind';
import { dutyWordsIn } from '../model/duty-words';
import { refusalHints } from '../model/likely-refusal';
import { suggestFrom, type Suggestion } from '../model/suggestion';
import { DecisionMemory } from './decision-memory';
import { DuplicatesService } from './duplicates.service';
import type {
  RefusalHintResponse,
  SuggestedKindResponse,
  SuggestedUnitResponse,
  TriageSuggestionsResponse,
} from './dto/triage-suggestions.response';

const UNITS_SHOWN = 3;

/** What the system can tell the centre about a new message, with its reasons. It decides nothing. */
@Injectable()
export class TriageSuggestionsService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly memory: DecisionMemory,
    private readonly directory: UnitDirectory,
    private readonly duplicates: DuplicatesService,
  ) {}

  /** A report of wrongdoing, or a matter about a person, gets no unit and no kind: neither do its words teach. */
  async of(caseId: string): Promise<TriageSuggestionsResponse> {
    const { actor, language } = currentContext();
    const row = await this.cases.get(caseId, reachOf(actor));
    const closed = row.kind === 'report' || row.confidential;
    const terms = indexTerms(row.title, row.place ?? '', row.body).filter((term) => [...term].length === 2);
    return {
      units: closed ? [] : await this.units(row, terms, language),
      kinds: closed ? [] : await this.kinds(terms, language),
      duplicates: await this.duplicates.of(row),
      refusals: hints(`${row.title}\n${row.body}`, language),
    };
  }

  private async units(
    row: CaseEntity,
    terms: readonly string[],
    language: Language,
  ): Promise<SuggestedUnitResponse[]> {
    const open = await this.directory.acceptingMessages();
    const learned = suggestFrom(terms, await this.memory.counts(terms, 'unit'), open.length);
    const text = `${row.title}\n${row.body}`;
    return open
      .map((unit) => {
        const past = learned.find((one) => one.value === unit.id);
        const words = dutyWordsIn(text, unit.name);
        const local = unit.shortName.length > 1 && (row.place ?? '').includes(unit.shortName);
        const evidence = [
          ...(past ? evidenceOf(past, language) : []),
          ...(words.length > 0
            ? [translate(language, 'supervision.suggestion.duty', { words: words.join('、') })]
            : []),
          ...(local ? [translate(language, 'supervision.suggestion.place', { place: unit.shortName })] : []),
        ];
        // Decisions count most, duties decide where there are none, the place alone comes last.
        const weight = (past?.weight ?? 0) + (words.length > 0 ? 0.1 : 0) + (local ? 0.01 : 0);
        return { unitId: unit.id, unitName: unit.name, evidence, weight };
      })
      .filter((one) => one.evidence.length > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, UNITS_SHOWN)
      .map(({ unitId, unitName, evidence }) => ({ unitId, unitName, evidence }));
  }

  private async kinds(terms: readonly string[], language: Language): Promise<SuggestedKindResponse[]> {
    return suggestFrom(terms, await this.memory.counts(terms, 'kind'), 1).map((one) => ({
      kind: one.value as CaseKind,
      title: translate(language, `supervision.kind.${one.value as CaseKind}`),
      evidence: evidenceOf(one, language),
    }));
  }
}

function evidenceOf({ evidence }: Suggestion, language: Language): string[] {
  return evidence.map(({ words, cases, of }) =>
    translate(language, 'supervision.suggestion.words', { words, cases, of }),
  );
}

function hints(text: string, language: Language): RefusalHintResponse[] {
  return refusalHints(text).map(({ reason, words }) => ({
    reason,
    title: translate(language, `supervision.refusal.${reason}.title`),
    channel: translate(language, `supervision.refusal.${reason}.channel`),
    words: [...words],
  }));
}
