/** Everything made from published messages carries this tag in the public cache. */
export const MESSAGES_TAG = 'supervision.messages';

/** Whatever counts cases for everybody carries this tag. */
export const FIGURES_TAG = 'supervision.figures';
