import { Injectable } from '@nestjs/common';
import { currentContext, translate, type Language, type Page } from '@yangguang/platform';
import {
  BULLETIN_FIGURES,
  bulletinWorkflow,
  corrected,
  monthParts,
  onTimeShare,
  satisfiedShare,
} from '../model/bulletin';
import { bulletinFacts, bulletinParties } from './bulletin-step';
import { BulletinRepository, type BulletinRow } from './bulletin.repository';
import type { BulletinResponse, BulletinRowResponse } from './dto/bulletin.response';

/** Bulletins as their readers see them: drafts by those who write them, issued ones by everybody. */
@Injectable()
export class BulletinReaderService {
  constructor(private readonly bulletins: BulletinRepository) {}

  async page(filter: {
    readonly limit: number;
    readonly cursor?: string;
  }): Promise<Page<BulletinRowResponse>> {
    const { actor, language } = currentContext();
    const page = await this.bulletins.page(bulletinParties(actor).length > 0, filter.limit, filter.cursor);
    return { items: page.items.map((row) => toRow(row, language)), nextCursor: page.nextCursor };
  }

  async detail(id: string): Promise<BulletinResponse> {
    const { actor, language } = currentContext();
    const parties = bulletinParties(actor);
    const row = await this.bulletins.get(id, parties.length > 0);
    const corrections = await this.bulletins.corrections(id);
    const lines = await this.bulletins.lines(id);
    const facts = bulletinFacts(row, actor.kind === 'person' ? actor.personId : '');
    return {
      ...toRow(row, language),
      words: row.words,
      figureTitles: BULLETIN_FIGURES.map((figure) => ({
        figure,
        title: translate(language, `supervision.bulletin.figure.${figure}`),
      })),
      lines: lines.map((line) => {
        const figures = corrected(line, corrections);
        const { unitId, unitName } = line;
        const changed = BULLETIN_FIGURES.filter((one) => figures[one] !== line.figures[one]);
        return {
          ...{ unitId, unitName, figures, changed },
          frozen: line.figures,
          onTimeRate: onTimeShare(figures),
          satisfiedRate: satisfiedShare(figures),
        };
      }),
      corrections: corrections.map((one) => ({
        ...one,
        figureTitle: translate(language, `supervision.bulletin.figure.${one.figure}`),
      })),
      allowedActions: bulletinWorkflow
        .offers(row.state, parties, facts)
        .map(({ intent, allowed, refusal }) => ({
          intent,
          title: translate(language, `supervision.bulletin.intent.${intent}`),
          allowed,
          reason: refusal ? translate(language, refusal.key, refusal.values) : null,
        })),
    };
  }
}

function toRow(row: BulletinRow, language: Language): BulletinRowResponse {
  const { id, month, number, state, version, asOf, draftedByName, officeName, draftedAt } = row;
  const { signedByName, signedAt, issuedByName, issuedAt } = row;
  return {
    ...{ id, month, number, state, version, asOf, draftedByName, officeName, draftedAt },
    ...{ signedByName, signedAt, issuedByName, issuedAt },
    title: translate(language, 'supervision.bulletin.title', monthParts(month)),
    stateTitle: translate(language, `supervision.bulletin.state.${state}`),
  };
}
