import { isFormKind, type EditionKind } from '../model/edition-content';

/** Everything made from published documents carries this tag in the public cache. */
export const DOCUMENTS_TAG = 'disclosure.documents';

/** Everything made from published profiles and service items. */
export const FORMS_TAG = 'disclosure.forms';

export const tagOf = (kind: EditionKind): string => (isFormKind(kind) ? FORMS_TAG : DOCUMENTS_TAG);
