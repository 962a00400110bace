import { Injectable } from '@nestjs/common';
import { CalendarService } from '@yangguang/calendar';
import { isForm, titleOf } from '../model/edition-content';
import { formResponse } from './form.mapper';
import type { WorkingCalendar } from '@yangguang/calendar/model';
import { DomainError } from '@yangguang/kernel';
import { currentContext, translate, type Language } from '@yangguang/platform';
import { compareTexts } from '@yangguang/text';
import { reachOf } from '../model/document-access';
import { publishBy } from '../model/publishing-clock';
import type {
  DocumentDetailResponse,
  DocumentListResponse,
  DocumentRowResponse,
  EditionDifferenceResponse,
} from './dto/document.responses';
import { DocumentListQuery, type DocumentFilter } from './document-list.query';
import { DocumentParts } from './document-parts';
import type { DocumentRow } from './document-rows';
import { namesOf } from './document-step';
import { DocumentRepository } from './document.repository';
import { EditionRepository } from './edition.repository';

/** Documents as the console shows them. */
@Injectable()
export class DocumentReaderService {
  constructor(
    private readonly documents: DocumentRepository,
    private readonly editions: EditionRepository,
    private readonly list: DocumentListQuery,
    private readonly parts: DocumentParts,
    private readonly calendars: CalendarService,
  ) {}

  async page(filter: DocumentFilter): Promise<DocumentListResponse> {
    const { actor, language } = currentContext();
    const calendar = await this.calendars.current();
    const page = await this.list.page(filter, reachOf(actor));
    return { ...page, items: page.items.map((row) => headOf(row, language, calendar)) };
  }

  async detail(id: string): Promise<DocumentDetailResponse> {
    const { actor, language } = currentContext();
    const row = await this.documents.find(id, reachOf(actor));
    const edition = await this.editions.find(id, row.edition);
    if (!edition) throw new Error(`Document ${id} lacks its edition ${row.edition}`);
    return {
      ...headOf(row, language, await this.calendars.current()),
      version: row.version,
      content: isForm(edition.content) ? null : edition.content,
      form: isForm(edition.content) ? formResponse(edition.content, namesOf(edition), language) : null,
      ...(await this.parts.of(row, edition, language)),
    };
  }

  /** Compares any two editions of a document, letter by letter. */
  async compare(id: string, from: number, to: number): Promise<EditionDifferenceResponse> {
    const row = await this.documents.find(id, reachOf(currentContext().actor));
    const [before, after] = [await this.editions.find(row.id, from), await this.editions.find(row.id, to)];
    if (!before || !after) throw new DomainError('not-found', 'disclosure.edition-not-found');
    return {
      from,
      to,
      title: compareTexts(titleOf(before.content, row.unitName), titleOf(after.content, row.unitName)),
      body: compareTexts(before.bodyText, after.bodyText),
    };
  }
}

function headOf(row: DocumentRow, language: Language, calendar: WorkingCalendar): DocumentRowResponse {
  const { id, title, kind, unitName, state, madeOn, edition, changedAt } = row;
  return {
    id,
    title,
    kind,
    kindTitle: translate(language, `disclosure.kind.${kind}`),
    unitName,
    state,
    stateTitle: translate(language, `disclosure.state.${state}`),
    madeOn,
    publishBy: row.published ? null : publishBy(madeOn, calendar),
    edition,
    changedAt,
  };
}
