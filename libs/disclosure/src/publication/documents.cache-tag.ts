/** Everything made from published documents carries this tag in the public cache. */
export const DOCUMENTS_TAG = 'disclosure.documents';
