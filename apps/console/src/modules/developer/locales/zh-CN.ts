export const developer = {};
