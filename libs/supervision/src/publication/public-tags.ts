/** Everything made from published messages carries this tag in the public cache. */
export const MESSAGES_TAG = 'supervision.messages';
