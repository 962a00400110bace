import { Injectable } from '@nestjs/common';
import { currentContext, translate } from '@yangguang/platform';
import { redact, suggestRedactions } from '@yangguang/text';
import type { AnswerEntity } from '../case/answer.entity';
import type { CaseEntity } from '../case/case.entity';
import { publicationMarks } from '../model/publication-marks';
import { PUBLIC_FIELDS, type PublicTexts } from '../model/publish-gate';
import type { PublicationResponse, PublicationSuggestionResponse } from './dto/publication.response';
import { EditionRepository } from './edition.repository';
import { PictureRepository } from './picture.repository';

/** What the centre decides on: what stands in public, what stood there before, and what ought to be hidden. */
@Injectable()
export class PublicationDesk {
  constructor(
    private readonly editions: EditionRepository,
    private readonly pictures: PictureRepository,
  ) {}

  async of(row: CaseEntity, answer: AnswerEntity | null, writer: string): Promise<PublicationResponse> {
    const editions = await this.editions.of(row.id);
    const [last] = editions;
    const chosen = last ? await this.pictures.chosen(row.id) : [];
    const originals = answer && { title: row.title, question: row.body, answer: answer.text };
    return {
      state: row.publication,
      title: last?.title ?? null,
      question: last?.question ?? null,
      answer: last?.answer ?? null,
      suggestion: row.state === 'answered' && originals ? suggestion(originals, writer, last) : null,
      pictures: chosen.map(({ sourceFileId, caption, areas }) => ({
        fileId: sourceFileId,
        caption,
        areas: [...areas],
      })),
      editions,
    };
  }
}

/** What would go out if every found passage were hidden, with the passages named. A person decides. */
function suggestion(
  texts: PublicTexts,
  writer: string,
  earlier: PublicTexts | undefined,
): PublicationSuggestionResponse {
  const { language } = currentContext();
  const hide = (text: string): string => redact(text, suggestRedactions(text, [writer]));
  return {
    title: hide(texts.title),
    question: hide(texts.question),
    answer: hide(texts.answer),
    findings: PUBLIC_FIELDS.flatMap((field) =>
      publicationMarks(texts[field], [writer], earlier?.[field] ?? null).map((mark) => ({
        field,
        ...mark,
        kindTitle: translate(language, `supervision.redaction.${mark.kind ?? 'own'}`),
      })),
    ),
  };
}
