import type { DraftOrder } from './edition-desk';
import type { DocumentContentRequest } from './dto/document.requests';

/** A request as the order that the service takes: what was left out is nothing. */
export function toOrder({ attachmentIds, ...body }: DocumentContentRequest): DraftOrder {
  return {
    attachmentIds,
    content: {
      ...body,
      documentNumber: body.documentNumber ?? null,
      effectiveOn: body.effectiveOn ?? null,
      validUntil: body.validUntil ?? null,
      summary: body.summary ?? null,
      relations: body.relations.map(({ kind, documentId }) => ({ kind, documentId })),
    },
  };
}
