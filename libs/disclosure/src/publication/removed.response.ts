/** What a public route answers for something that was published and taken away. */
export const REMOVED = { status: 410, description: 'It was removed; the detail says why.' };
