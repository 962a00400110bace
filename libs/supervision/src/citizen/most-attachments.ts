/** As many files as a message can carry. */
export const MOST_ATTACHMENTS = 6;
