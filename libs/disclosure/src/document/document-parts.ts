import { Injectable } from '@nestjs/common';
import { currentContext, requirePerson, translate, type Language } from '@yangguang/platform';
import { partiesOf } from '../model/document-access';
import { documentWorkflow } from '../model/document-workflow';
import { mustBeFixed } from '../model/gate/finding';
import type { DocumentDetailResponse } from './dto/document.responses';
import { DocumentFiles } from './document-files';
import type { DocumentRow, EditionRow, FindingRow } from './document-rows';
import { factsOf } from './document-step';
import { DocumentTrail } from './document-trail';
import { FindingRepository } from './finding.repository';

type Parts = Pick<DocumentDetailResponse, 'attachments' | 'findings' | 'timeline' | 'allowedActions'>;

/** What belongs to a document besides its words. */
@Injectable()
export class DocumentParts {
  constructor(
    private readonly findings: FindingRepository,
    private readonly trail: DocumentTrail,
    private readonly files: DocumentFiles,
  ) {}

  async of(row: DocumentRow, edition: EditionRow, language: Language): Promise<Parts> {
    const findings = await this.findings.of(row.id, row.edition);
    const lines = await this.trail.of(row.id);
    return {
      attachments: edition.attachments.map((file) => ({ ...file, url: this.files.linkTo(file.id) })),
      findings: findings.map((one) => findingOf(one, language)),
      timeline: lines.map(({ type, ...line }) => ({
        ...line,
        title: translate(language, `disclosure.timeline.${type}`),
      })),
      allowedActions: this.actions(row, edition, findings, language),
    };
  }

  private actions(
    row: DocumentRow,
    edition: EditionRow,
    findings: readonly FindingRow[],
    language: Language,
  ): Parts['allowedActions'] {
    const person = requirePerson(currentContext().actor);
    const openFindings = findings.filter(({ status }) => status === 'open').length;
    // Whoever takes the step says then that nothing secret is in it.
    const facts = factsOf(row, edition, { actorId: person.personId, openFindings, secrecyCleared: true });
    return documentWorkflow.offers(row.state, partiesOf(person, row.unitId), facts).map((offer) => ({
      intent: offer.intent,
      title: translate(language, `disclosure.intent.${offer.intent}`),
      allowed: offer.allowed,
      reason: offer.refusal ? translate(language, offer.refusal.key, offer.refusal.values) : null,
    }));
  }
}

function findingOf(row: FindingRow, language: Language): Parts['findings'][number] {
  const { id, kind, excerpt, status, reason, answeredByName } = row;
  return {
    id,
    kind,
    kindTitle: translate(language, `disclosure.finding.${kind}`),
    place: ['body', 'head'].includes(row.place)
      ? translate(language, `disclosure.place.${row.place}`)
      : row.place,
    excerpt,
    status,
    mustBeFixed: mustBeFixed(kind),
    reason,
    answeredBy: answeredByName,
  };
}
